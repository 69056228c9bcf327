import * as v from 'valibot'
import type { Read } from '../domain/problem.ts'
import { failed, messageOf } from './failed.ts'

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
