import type { Failure } from '../../domain/keeping.ts'
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { openDB } from 'idb'

/** What is written at once: the list of states, and the uploads that it names and the vault has not yet. */
export interface Writing {
  /** The number of the writing that this one stands on; another one in between is a conflict. */
  readonly after: number
  readonly journal: string
  readonly files: ReadonlyMap<string, string>
  /** Every upload that the journal names; what is not named is thrown away. */
  readonly named: ReadonlySet<string>
}

/** What is kept: the number of the last writing, the list of states, and the uploads by key, all as text. */
export interface Kept {
  readonly number: number
  readonly journal: string
  readonly files: ReadonlyMap<string, string>
}

/** Why there is no value, and what the browser said. */
export interface Failed {
  readonly failure: Failure
  readonly detail: string
}

/** What a vault gives back: a value, or why there is none. */
export type Vaulted<T> = { readonly value: T } | Failed

/** Where work is kept. Tests put another one in its place. */
export interface Vault {
  /** The uploads whose keys are `known` are left out. */
  readonly load: (known: ReadonlySet<string>) => Promise<Vaulted<Kept | null>>
  /** Writes all or nothing, reads it back, and gives the number of the writing. */
  readonly save: (writing: Writing) => Promise<Vaulted<number>>
  readonly wipe: () => Promise<Vaulted<null>>
}

interface Schema extends DBSchema {
  readonly states: {
    readonly key: string
    readonly value: { readonly number: number; readonly journal: string }
  }
  readonly files: { readonly key: string; readonly value: string }
}

type Base = IDBPDatabase<Schema>
type Turn = IDBPTransaction<Schema, ('states' | 'files')[], 'readwrite'>

const NAME = 'ogi-work'
const VERSION = 1
const NOW = 'now'
const STORES: ('states' | 'files')[] = ['states', 'files']

/** How long an upgrade that another tab holds up is waited for, in ms. */
const PATIENCE = 3000

/** What the vault tells of what happens to it by itself. */
export interface VaultNews {
  /** A newer version of this page in another tab needs the base: this one has let go of it. */
  readonly onOlder: () => void
}

/** The person's work in IndexedDB; `version` is another one only in tests. */
export function idbVault({ onOlder }: VaultNews, version: number = VERSION): Vault {
  let base: Promise<Base> | null = null
  const opened = (): Promise<Base> => {
    base ??= openBase(version, () => {
      base = null
      onOlder()
    })
    base.catch(() => {
      base = null
    })
    return base
  }
  return {
    load: known => attempt(async () => loaded(await opened(), known)),
    save: writing => attempt(async () => saved(await opened(), writing)),
    wipe: () =>
      attempt(async () => {
        const open = await opened()
        const turn = open.transaction(STORES, 'readwrite', { durability: 'strict' })
        await Promise.all([turn.objectStore('states').clear(), turn.objectStore('files').clear(), turn.done])
        return null
      }),
  }
}

async function openBase(version: number, onGone: () => void): Promise<Base> {
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const opening = openDB<Schema>(NAME, version, {
    upgrade: fresh => {
      for (const store of STORES) if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store)
    },
    blocking: (_current, _next, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone()
    },
    terminated: onGone,
  })
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isLate = true
      reject(failureOf('blocked'))
    }, PATIENCE)
  })
  // A base that comes after all is not left open: it would block the next one.
  void opening.then(
    open => (isLate ? open.close() : undefined),
    () => undefined,
  )
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}

async function loaded(base: Base, known: ReadonlySet<string>): Promise<Kept | null> {
  const turn = base.transaction(STORES, 'readonly')
  const state = await turn.objectStore('states').get(NOW)
  if (state === undefined) return null
  const store = turn.objectStore('files')
  const keys = (await store.getAllKeys()).filter(key => !known.has(key))
  const texts = await Promise.all(keys.map(async key => [key, (await store.get(key)) ?? ''] as const))
  await turn.done
  return { ...state, files: new Map(texts) }
}

async function saved(base: Base, writing: Writing): Promise<number> {
  const turn = base.transaction(STORES, 'readwrite', { durability: 'strict' })
  try {
    const number = await written(turn, writing)
    await turn.done
    await readBack(base, writing)
    return number
  } catch (error) {
    stop(turn)
    // What ended the transaction says more than the request that it took with it.
    await turn.done.catch((end: unknown) => {
      if (failureIn(end) === 'quota') throw end
    })
    throw error
  }
}

async function written(turn: Turn, { after, journal, files, named }: Writing): Promise<number> {
  const states = turn.objectStore('states')
  const store = turn.objectStore('files')
  const before = await states.get(NOW)
  if ((before?.number ?? 0) !== after) throw failureOf('conflict')
  const number = after + 1
  const keys = await store.getAllKeys()
  const puts = [...files].map(async ([key, text]) => void (await store.put(text, key)))
  const old = keys.filter(key => !named.has(key)).map(async key => store.delete(key))
  const now = async (): Promise<void> => void (await states.put({ number, journal }, NOW))
  await Promise.all([...puts, ...old, now()])
  return number
}

function stop(turn: Turn): void {
  try {
    turn.abort()
  } catch {
    // It has ended already.
  }
}

/** What was written stands there, letter by letter. */
async function readBack(base: Base, { after, journal, files }: Writing): Promise<void> {
  const turn = base.transaction(STORES, 'readonly')
  const state = await turn.objectStore('states').get(NOW)
  const store = turn.objectStore('files')
  const same = await Promise.all([...files].map(async ([key, text]) => (await store.get(key)) === text))
  await turn.done
  if (state?.number !== after + 1 || state.journal !== journal || same.includes(false)) throw failureOf('unlike')
}

function failureOf(failure: Failure): Error {
  return Object.assign(new Error(failure), { failure })
}

async function attempt<T>(run: () => Promise<T>): Promise<Vaulted<T>> {
  try {
    return { value: await run() }
  } catch (error) {
    return { failure: failureIn(error), detail: error instanceof Error ? error.message : String(error) }
  }
}

const BY_NAME: ReadonlyMap<string, Failure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['AbortError', 'aborted'],
  ['VersionError', 'older'],
  ['SecurityError', 'disabled'],
  ['InvalidStateError', 'aborted'],
  ['TransactionInactiveError', 'aborted'],
  ['UnknownError', 'failed'],
])

const OWN: readonly Failure[] = ['blocked', 'conflict', 'unlike']

function failureIn(error: unknown): Failure {
  if (!(error instanceof Error)) return 'failed'
  if (typeof indexedDB === 'undefined') return 'disabled'
  return OWN.find(each => each === error.message) ?? BY_NAME.get(error.name) ?? 'failed'
}
