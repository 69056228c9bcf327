import type { Fault } from '../../domain/faults.ts'
import { engineError } from '../engine.ts'

/** Where a ClickHouse answers, and as whom it is asked. */
export interface Server {
  /** `https://host:8443`, without a path. */
  readonly address: string
  readonly user: string
  readonly password: string
  /** A user without a password who may ask nothing but whether this page is allowed; empty where there is none. */
  readonly probe?: string
}

/** How long an answer may take, in ms. */
const PATIENCE = 20_000
/** How long the reason of a failure is looked for, in ms. */
const PROBING = 2500

/** The rows of an answer in the format JSONCompact. */
export type Rows = readonly (readonly unknown[])[]

/**
 * Sends one query: a simple request that needs no preflight (POST, plain text, no headers of our own), for an old server
 * answers none. Who asks stands in the request's own address, never in the page's.
 */
export async function send(server: Server, sql: string, signal?: AbortSignal): Promise<Rows> {
  const patience = AbortSignal.timeout(PATIENCE)
  const { stop, leave } = either(patience, signal)
  try {
    const answer = await fetch(urlOf(server), { method: 'POST', body: sql, signal: stop, credentials: 'omit' }).catch(
      async (error: unknown) => {
        throw signal?.aborted ? error : patience.aborted ? engineError('slow') : engineError(await whyNot(server))
      },
    )
    const text = await answer.text().catch((error: unknown) => {
      throw signal?.aborted ? error : engineError(patience.aborted ? 'slow' : 'cut', String(error))
    })
    return rowsIn(text, answer.ok)
  } finally {
    leave()
  }
}

/** Stops when one of two signals does. (`AbortSignal.any` is younger than the browsers that are promised.) */
function either(patience: AbortSignal, signal: AbortSignal | undefined) {
  const stopper = new AbortController()
  const abort = () => stopper.abort()
  const signals = signal ? [patience, signal] : [patience]
  for (const each of signals) {
    if (each.aborted) abort()
    each.addEventListener('abort', abort)
  }
  return { stop: stopper.signal, leave: () => signals.forEach(each => each.removeEventListener('abort', abort)) }
}

function urlOf({ address, user, password }: Pick<Server, 'address' | 'user' | 'password'>): string {
  return `${address}/?${new URLSearchParams({ user, password }).toString()}`
}

/**
 * Why there was no answer that this page may read. A server says nothing to a page that it does not allow, and an old
 * one says nothing to who has a wrong password either: the probing user tells the two apart.
 */
async function whyNot(server: Server): Promise<Fault> {
  const { address, probe = '' } = server
  const [own, others, isThere] = await Promise.all([
    readable(urlOf(server)),
    probe === '' ? null : readable(urlOf({ address, user: probe, password: '' })),
    fetch(`${address}/ping`, { mode: 'no-cors', signal: AbortSignal.timeout(PROBING) }).then(
      () => true,
      () => false,
    ),
  ])
  if (own !== null) return faultIn(own) ?? 'cut'
  if (others !== null) {
    // The probing user was let in; unless the server has just come back, the other one was not.
    const later = await readable(urlOf(server))
    return later === null ? 'wrongPassword' : (faultIn(later) ?? 'cut')
  }
  if (!isThere || typeof window === 'undefined') return 'unreachable'
  return probe === '' ? 'noEntry' : 'noCors'
}

/** What is said to a question that asks nothing, where this page may read it. */
function readable(url: string): Promise<string | null> {
  const asked = { method: 'POST', body: 'SELECT 1', credentials: 'omit', signal: AbortSignal.timeout(PROBING) } as const
  return fetch(url, asked)
    .then(answer => answer.text())
    .catch(() => null)
}

function faultIn(text: string): Fault | null {
  const said = /Code: (\d+)/.exec(text.slice(0, 4000))
  return said ? faultOfCode(Number(said[1])) : null
}

/** Text → rows, or the fault that it shows. */
export function rowsIn(text: string, isOk: boolean): Rows {
  const said = /Code: (\d+)/.exec(text.slice(-4000)) ?? /Code: (\d+)/.exec(text.slice(0, 4000))
  const read = isOk ? readJson(text) : null
  if (read) return read
  if (said) throw engineError(faultOfCode(Number(said[1])), text.slice(0, 300))
  if (isOk && /^\s*\{\s*"meta":/.test(text)) throw engineError('cut')
  throw engineError('notClickHouse', text.slice(0, 100))
}

function readJson(text: string): Rows | null {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || !('data' in json) || !('meta' in json)) return null
    // A newer server closes the answer in good order when it fails half-way, with the exception in it.
    if ('exception' in json || !('rows' in json) || !Array.isArray(json.data) || json.rows !== json.data.length)
      return null
    return json.data.filter(row => Array.isArray(row))
  } catch {
    return null
  }
}

const CODES = [
  [[192, 193, 194, 497, 516], 'wrongPassword'],
  [[60, 81, 16, 47], 'noSuchTable'],
  [[159, 160], 'slow'],
  [[32, 209, 210, 279, 519, 198], 'shardDown'],
] as const

function faultOfCode(code: number): Fault {
  return CODES.find(([codes]) => codes.some(each => each === code))?.[1] ?? 'refused'
}
