/**
 * Runs inside the page before anything of it is painted, as it is written here: it may use nothing from outside. The
 * theme that is kept here is set at once, and the page that the build has drawn is shown only to whom it is true: on
 * the start page with nothing chosen, written as usual, with no work of the reader's own to be brought back. The data
 * that are shown where none are chosen are asked for beside the scripts, not by them.
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
  const isUsual = /^(normal)?$/.test(kept('text-size')) && getComputedStyle(page).fontSize === '16px'
  if (isStart && isUsual && kept('ogi-kept') === '') page.dataset['drawn'] = ''
  // Of sets that the address names only the list is known here.
  const wanted = /[?&]data=/.test(window.location.hash) ? files.filter(file => file.endsWith('manifest.json')) : files
  for (const file of wanted) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file })
    document.head.append(link)
  }
}
