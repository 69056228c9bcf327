/** Style sheets that did not come: what fetches a part takes them for there ever after. */
const failed = new Set<HTMLLinkElement>()

if (typeof document !== 'undefined')
  document.addEventListener(
    'error',
    ({ target }) => void (target instanceof HTMLLinkElement && target.rel === 'stylesheet' && failed.add(target)),
    true,
  )

let mending: Promise<unknown> | null = null

/** Fetches a part with all its styles, those too that did not come when it was fetched before. */
export async function styled<T>(load: () => Promise<T>): Promise<T> {
  mending ??= Promise.all([...failed].map(again)).finally(() => (mending = null))
  await mending
  return load()
}

function again(link: HTMLLinkElement): Promise<unknown> {
  failed.delete(link)
  return new Promise((onload, fail) => {
    const onerror = (): void => fail(new Error(`preload CSS ${link.href}`))
    link.replaceWith(Object.assign(document.createElement('link'), { onload, onerror, rel: link.rel, href: link.href }))
  })
}
