import * as v from 'valibot'
import type { Problem, Read } from '../domain/problem.ts'

/** A file below `data/` to fetch, and its expected hash where one is known. */
export interface Wanted {
  readonly path: string
  readonly sha256?: string
}

/**
 * Fetches and validates one JSON file below `data/`. A file that does not come, is no JSON or has a wrong field is a
 * problem that names file and field, never a throw: one bad file must not blank the page. Only an abort throws.
 */
export async function fetchData<const S extends v.GenericSchema>(
  wanted: Wanted,
  schema: S,
  signal: AbortSignal,
): Promise<Read<v.InferOutput<S> | null>> {
  const { value: bytes, problems } = await fetchBytes(wanted, signal)
  if (bytes === null) return { value: null, problems }
  const read = readJson(wanted.path, new TextDecoder().decode(bytes), schema)
  return { value: read.value, problems: [...problems, ...read.problems] }
}

/** Fetches one file below `data/` and verifies its hash; what goes wrong is a problem, only an abort throws. */
export async function fetchBytes(wanted: Wanted, signal: AbortSignal): Promise<Read<ArrayBuffer | null>> {
  const file = `data/${wanted.path}`
  try {
    const answer = await fetchTwice(`${import.meta.env.BASE_URL}${file}`, signal)
    if (!answer.ok) return failed(file, { code: 'DATA-FETCH', found: `${answer.status} ${answer.statusText}`.trim() })
    const bytes = await answer.arrayBuffer()
    return { value: bytes, problems: await hashProblems(wanted, bytes) }
  } catch (error) {
    if (signal.aborted) throw error
    return failed(file, { code: 'DATA-FETCH', found: messageOf(error) })
  }
}

/** Text → value of the schema, or a problem that names the first wrong field. */
function readJson<const S extends v.GenericSchema>(
  path: string,
  text: string,
  schema: S,
): Read<v.InferOutput<S> | null> {
  const file = `data/${path}`
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failed(file, { code: 'DATA-MALFORMED', found: messageOf(error) })
  }
  const read = v.safeParse(schema, json, { abortEarly: true })
  if (read.success) return { value: read.output, problems: [] }
  const [issue] = read.issues
  const field = v.getDotPath(issue) ?? ''
  return failed(file, {
    code: 'DATA-MALFORMED',
    found: `${field}: ${issue.received}`,
    values: { field, expected: issue.expected ?? '' },
  })
}

function failed(file: string, problem: Pick<Problem, 'code' | 'found' | 'values'>): Read<null> {
  return { value: null, problems: [{ ...problem, severity: 'error', place: { file } }] }
}

async function fetchTwice(address: string, signal: AbortSignal): Promise<Response> {
  const first = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    return null
  })
  return first && first.status < 500 ? first : fetch(address, { signal })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A published file that is not what its manifest says is shown all the same, with a warning. */
async function hashProblems({ path, sha256 }: Wanted, bytes: ArrayBuffer): Promise<readonly Problem[]> {
  if (sha256 === undefined || globalThis.crypto?.subtle === undefined) return []
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const found = [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
  if (found === sha256) return []
  return [{ code: 'DATA-HASH', severity: 'warning', place: { file: `data/${path}` }, found, values: { sha256 } }]
}
