import * as v from 'valibot'
import type { Problem, Read } from '../domain/problem.ts'

/** Text → value of the schema, or a problem that names the first wrong field. */
export function readJson<const S extends v.GenericSchema>(
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

/** A file that gives nothing, and why. */
export function failed(file: string, problem: Pick<Problem, 'code' | 'found' | 'values'>): Read<null> {
  return { value: null, problems: [{ ...problem, severity: 'error', place: { file } }] }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
