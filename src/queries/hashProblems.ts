import type { Problem, Severity } from '../domain/problem.ts'
import { sha256Of } from './sha256.ts'

/** A file below `data/` to fetch, and its expected hash where one is known. */
export interface Wanted {
  readonly path: string
  readonly sha256?: string
}

/** A file below `data/` that is not what its hash says, as heavy as it is to whoever asks; none where no hash is known. */
export async function hashProblems(
  { path, sha256 }: Wanted,
  bytes: ArrayBuffer,
  severity: Severity,
): Promise<readonly Problem[]> {
  if (sha256 === undefined) return []
  const found = await sha256Of(bytes)
  if (found === null || found === sha256) return []
  return [{ code: 'DATA-HASH', severity, place: { file: `data/${path}` }, found, values: { sha256 } }]
}
