import type { Problem, Read } from '../../domain/problem.ts'
import { countOf, type Bodies } from '../../engines/bodies.ts'
import { BODIES } from '../../files/partSchemas.ts'
import { readJson } from '../readJson.ts'
import { sha256Of } from '../sha256.ts'

/** The bodies of a large data set as they came: the path, for what is wrong with them, and the bytes. */
export interface BodiesFile {
  readonly path: string
  readonly bytes: ArrayBuffer
}

/** The bodies in a file; none where it is not the one that is meant: what numbers them would give every body a wrong name. */
export async function bodiesOf({ path, bytes }: BodiesFile, sha256: string | undefined): Promise<Read<Bodies | null>> {
  const { value, problems } = readJson(path, new TextDecoder().decode(bytes), BODIES)
  const other = sha256 === undefined ? [] : await hashProblems({ path, bytes }, sha256)
  const isMeant = other.length === 0 && value !== null && countOf(value) > 0
  return { value: isMeant ? value : null, problems: [...problems, ...other] }
}

async function hashProblems({ path, bytes }: BodiesFile, sha256: string): Promise<readonly Problem[]> {
  const found = await sha256Of(bytes)
  if (found === null || found === sha256) return []
  return [{ code: 'DATA-HASH', severity: 'error', place: { file: `data/${path}` }, found, values: { sha256 } }]
}
