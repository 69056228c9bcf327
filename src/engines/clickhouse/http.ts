import { engineError, type EngineError } from '../engine.ts'

/** Where a ClickHouse answers, and as whom it is asked. */
export interface Server {
  /** `https://host:8443`, without a path. */
  readonly address: string
  readonly user: string
  readonly password: string
}

/** How long an answer may take, in ms. */
const PATIENCE = 20_000

/** The rows of an answer in the format JSONCompact. */
export type Rows = readonly (readonly unknown[])[]

/**
 * Sends one query: a simple request that needs no preflight (POST, plain text, no headers of our own), for an old server
 * answers none. Who asks stands in the request's own address, never in the page's.
 */
export async function send({ address, user, password }: Server, sql: string, signal?: AbortSignal): Promise<Rows> {
  const patience = AbortSignal.timeout(PATIENCE)
  const stop = signal ? AbortSignal.any([signal, patience]) : patience
  const url = `${address}/?${new URLSearchParams({ user, password }).toString()}`
  const answer = await fetch(url, { method: 'POST', body: sql, signal: stop, credentials: 'omit' }).catch(
    async (error: unknown) => {
      throw signal?.aborted ? error : await whyNot(address, patience)
    },
  )
  const text = await answer.text().catch((error: unknown) => {
    throw signal?.aborted ? error : engineError(patience.aborted ? 'slow' : 'cut', String(error))
  })
  return rowsIn(text, answer.ok)
}

/** A server that answers but does not allow this page cannot be told from one that is not there, but by asking blindly. */
async function whyNot(address: string, patience: AbortSignal): Promise<EngineError> {
  if (patience.aborted) return engineError('slow')
  const isThere = await fetch(`${address}/ping`, { mode: 'no-cors', signal: AbortSignal.timeout(2500) }).then(
    () => true,
    () => false,
  )
  return engineError(isThere && typeof window !== 'undefined' ? 'noCors' : 'unreachable')
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
    return Array.isArray(json.data) ? json.data.filter(row => Array.isArray(row)) : null
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

function faultOfCode(code: number) {
  return CODES.find(([codes]) => codes.some(each => each === code))?.[1] ?? 'refused'
}
