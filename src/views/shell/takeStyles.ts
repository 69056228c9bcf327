/**
 * The first styles stand in the page itself, and the sheets that hold them again are not fetched. Where a host's own
 * policy refuses styles in the page, they are, before the page is shown.
 */
export function takeStyles(show: () => void): void {
  const isStyled = getComputedStyle(document.documentElement).getPropertyValue('--ground') !== ''
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][disabled]')]
  if (isStyled || sheets.length === 0) return show()
  const fetched = sheets.map(
    sheet =>
      new Promise<void>(done => {
        sheet.addEventListener('load', () => done())
        sheet.addEventListener('error', () => done())
        sheet.disabled = false
      }),
  )
  void Promise.all(fetched).then(show)
}
