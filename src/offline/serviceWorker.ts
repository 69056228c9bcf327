// Keeps the page so that it starts without a network. It takes over from an older one only when the page asks for it.
import { DATA_STORE, handlingOf, outdated, STORE } from './handling.ts'

interface Late extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Fetched extends Late {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Said extends Late {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
interface Worker {
  readonly location: Location
  readonly registration: { readonly scope: string; readonly active: unknown }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(kind: 'install' | 'activate', listener: (event: Late) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetched) => void): void
  addEventListener(kind: 'message', listener: (event: Said) => void): void
}
declare const self: Worker
/** Put in by the build (`precache.ts`): its name, and all files of it. */
declare const THIS_BUILD: { readonly name: string; readonly files: readonly string[] }

const { name: BUILD, files: FILES } = THIS_BUILD
const OWN = STORE + BUILD
const SCOPE = self.registration.scope
/** How long the network may take for the page itself before the kept one is shown, in ms. */
const PATIENCE = 3000
/** How many files are fetched at once while installing. */
const AT_ONCE = 4

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(activate()))
self.addEventListener('message', event => {
  if (event.data === 'name') event.ports[0]?.postMessage(BUILD)
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
})
self.addEventListener('fetch', event => {
  const { request } = event
  const { url, method, mode } = request
  const handling = handlingOf({ url, method, mode, range: request.headers.get('range') }, SCOPE)
  if (handling === 'page') event.respondWith(page(request))
  if (handling === 'asset') event.respondWith(asset(request))
  if (handling === 'fresh') event.respondWith(fresh(request))
})

async function install(): Promise<void> {
  const store = await caches.open(OWN)
  const waiting = [...FILES]
  await Promise.all(Array.from({ length: AT_ONCE }, () => fetchAll(store, waiting)))
  await keepData().catch(() => undefined)
}

async function fetchAll(store: Cache, waiting: string[]): Promise<void> {
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const address = below(file)
    // What is named by its content is the same in every build.
    // oxlint-disable-next-line no-await-in-loop -- a few at once, so that the reader's own requests come through
    const known = file.startsWith('assets/') ? await caches.match(address) : undefined
    // oxlint-disable-next-line no-await-in-loop -- as above
    const answer = known ?? (await fetch(address, { cache: 'reload' }))
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.put(address, answer)
  }
}

function below(path: string): string {
  return new URL(path, SCOPE).href
}

/** The list of data sets, and those that are shown at first. */
async function keepData(): Promise<void> {
  const store = await caches.open(DATA_STORE)
  const list = below('data/manifest.json')
  const answer = await fetch(list)
  if (!answer.ok) return
  await store.put(list, answer.clone())
  const { datasets }: { datasets?: readonly { readonly pack?: unknown; readonly default?: unknown }[] } =
    await answer.json()
  const packs = (datasets ?? []).filter(each => each.default === true).map(({ pack }) => pack)
  const files = packs.filter(pack => typeof pack === 'string').map(pack => below(`data/${pack}`))
  await store.addAll(files.filter(address => address.startsWith(SCOPE)))
}

async function activate(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), OWN).map(name => caches.delete(name)))
  await self.clients.claim()
}

async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const found = await fetch(request)
  if (found.ok) await (await caches.open(OWN)).put(request, found.clone()).catch(() => undefined)
  return found
}

/** The page as the network has it now; the kept one where the network fails or takes too long. */
async function page(request: Request): Promise<Response> {
  const kept = caches.open(OWN).then(store => store.match(SCOPE, { ignoreVary: true }))
  const late = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE))
  const found = await Promise.race([fetch(request).catch(() => undefined), late])
  return found?.ok ? found : ((await kept) ?? found ?? fetch(request))
}

async function fresh(request: Request): Promise<Response> {
  const found = await fetch(request).catch(() => undefined)
  if (found?.ok) {
    const store = await caches.open(DATA_STORE)
    await store.put(request, found.clone()).catch(() => undefined)
    return found
  }
  return (await caches.match(request, { ignoreVary: true })) ?? found ?? Response.error()
}
