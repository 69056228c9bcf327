/** What the page knows of a newer build: none, one that waits, or one that another tab has let in. */
export type Newer = 'none' | 'waiting' | 'running'

/** Lies beside the page, which makes the page's folder its scope. */
const WORKER = 'sw.js'

type Listener = (newer: Newer) => void

const DAY = 24 * 60 * 60 * 1000

/** Lets the service worker keep the page, and says when a newer build waits. Nothing here throws or reloads. */
export async function register(onNewer: Listener): Promise<void> {
  const { serviceWorker } = navigator
  if (!import.meta.env.PROD || serviceWorker === undefined) return
  const had = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (had && serviceWorker.controller) void other(serviceWorker.controller, () => onNewer('running'))
  })
  const found = await serviceWorker
    .register(new URL(WORKER, document.baseURI).href, { updateViaCache: 'none' })
    .catch(() => null)
  if (found === null) return
  const look = (): void => {
    if (found.waiting && serviceWorker.controller) void examine(found.waiting, onNewer)
  }
  look()
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', look))
  askDaily(found)
}

/** A waiting worker of this very build takes over at once: nothing changes for the reader. */
async function examine(waiting: ServiceWorker, onNewer: Listener): Promise<void> {
  const isOther = await other(waiting, () => onNewer('waiting'))
  if (!isOther) waiting.postMessage('take over')
}

async function other(worker: ServiceWorker, then: () => void): Promise<boolean> {
  const isOther = (await nameOf(worker)) !== ownName()
  if (isOther) then()
  return isOther
}

function ownName(): string | null {
  return document.querySelector('meta[name="build"]')?.getAttribute('content') ?? null
}

function nameOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', event => resolve(event.data))
    port1.start()
    worker.postMessage('name', [port2])
  })
}

// A page that stays open for days asks once a day, when it is looked at again.
function askDaily(found: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < DAY) return
    last = Date.now()
    found.update().catch(() => undefined)
  })
}

/** Lets the waiting build in, and opens the page anew with it. The choice is in the address. */
export async function takeOver(): Promise<void> {
  const { serviceWorker } = navigator
  const found = await serviceWorker.getRegistration(document.baseURI)
  if (!found?.waiting) return window.location.reload()
  serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  found.waiting.postMessage('take over')
}
