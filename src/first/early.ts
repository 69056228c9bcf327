/**
 * Runs inside the page before anything of it is painted, as it is written here: it may use nothing from outside. The
 * theme that is kept here is set at once, and the page that the build has drawn is shown only to whom it is true: on
 * the start page with nothing chosen, written as usual, with no work of the reader's own to be brought back. The data
 * that are shown where none are chosen and the code of the first chart are asked for beside the first script, not by
 * it; they and what may come a moment later wait for the first paint.
 */
export function early(starts: readonly string[], files: readonly Beside[]): void {
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
  // An em is here what the reader has set. The width is felt for: to ask for it lays the page out.
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- as above
  const fits = (query: string): boolean => window.matchMedia(query).matches
  const isUsual = (): boolean => {
    let width = 0
    for (let step = 8192; step >= 1; step /= 2) if (fits(`(min-width:${width + step}px)`)) width += step
    return fits(`(min-width:${width / 16}em) and (max-width:${(width + 1) / 16}em)`)
  }
  const isDrawn = isStart && /^(normal)?$/.test(kept('text-size')) && kept('ogi-kept') === '' && isUsual()
  // Of sets that the address names only the list is known here.
  const isNamed = /[?&]data=/.test(window.location.hash)
  const ask = (): void => {
    for (const file of files) {
      if (isNamed && file.as === 'fetch' && !file.href.endsWith('manifest.json')) continue
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { crossOrigin: 'anonymous' }, file))
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

/** What is fetched beside the page's own script, as a link says it. */
export interface Beside {
  readonly href: string
  readonly rel: 'preload' | 'modulepreload'
  readonly as?: 'fetch'
  readonly media?: string
}
