import type * as v from 'valibot'
import type { Read } from '../domain/problem.ts'
import { fetchBytes } from './fetchBytes.ts'
import type { Wanted } from './hashProblems.ts'
import { readJson } from './readJson.ts'

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
