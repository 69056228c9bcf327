/**
 * Runs inside the page before anything of it is painted, as it is written here: it may use nothing from outside. The
 * theme that is kept here is set at once, and the page that the build has drawn is shown only to whom it is true: on
 * the start page with nothing chosen, written as usual, with no work of the reader's own to be brought back. The data
 * that are shown where none are chosen are asked for beside the scripts, not by them; both they and what is below the
 * first screen wait for the first paint.
 */
export function early(starts: readonly string[], files: readonly string[]): void {
  const page = document.documentElement
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs alone, with nothing around it
  const kept = (name: string): string => {
    try {
      return window.localStorage.getItem(name) ?? ''
    } catch {
      return ''
    }
  }
  const theme = kept('theme')
  if (theme === 'dark' || theme === 'light') page.dataset['theme'] = theme
  const isStart = starts.includes(window.location.hash) && !/[?&]embed\b/.test(window.location.search)
  // An em is here what the reader has set, and to ask so styles nothing yet.
  const sides = ['min', 'max'].map((side, at) => `(${side}-width:${(window.innerWidth - 1 + 2 * at) / 16}em)`)
  const isUsual = /^(normal)?$/.test(kept('text-size')) && window.matchMedia(sides.join(' and ')).matches
  const isDrawn = isStart && isUsual && kept('ogi-kept') === ''
  // Of sets that the address names only the list is known here.
  const wanted = /[?&]data=/.test(window.location.hash) ? files.filter(file => file.endsWith('manifest.json')) : files
  const ask = (): void => {
    for (const file of wanted) {
      const link = document.createElement('link')
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file })
      document.head.append(link)
    }
  }
  if (!isDrawn) return ask()
  page.dataset['drawn'] = 'first'
  new PerformanceObserver((_, painted) => {
    painted.disconnect()
    page.dataset['drawn'] = 'whole'
    ask()
  }).observe({ type: 'paint', buffered: true })
}
