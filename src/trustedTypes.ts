/** The part of the browser's Trusted Types that the page uses; not every supported browser has it. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (html: string) => string | null
      readonly createScriptURL: (url: string) => string | null
    },
  ) => unknown
}

const WORKER = /\/assets\/[\w.-]*worker[\w.-]*\.js$/
const SERVICE_WORKER = 'sw.js'

/** Nothing is ever built from HTML: the empty string clears an element, anything else is refused by the browser. */
export function trustedHtml(html: string): string | null {
  return html === '' ? '' : null
}

/** Only a worker that this build made may start, the service worker of the page's own folder among them; `page` is the address of the page. */
export function trustedWorker(url: string, page: string): string | null {
  const asked = new URL(url, page)
  const here = new URL(page)
  const ours = asked.protocol === here.protocol && asked.origin === here.origin
  const isKeeper = asked.href === new URL(SERVICE_WORKER, page).href
  return ours && (isKeeper || WORKER.test(asked.pathname)) ? asked.href : null
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

if (typeof window !== 'undefined') {
  window.trustedTypes?.createPolicy('default', {
    createHTML: trustedHtml,
    createScriptURL: url => trustedWorker(url, document.baseURI),
  })
}
