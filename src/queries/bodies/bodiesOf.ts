import type { Read } from '../../domain/problem.ts'
import { countOf, type Bodies } from '../../engines/bodies.ts'
import { BODIES } from '../../files/partSchemas.ts'
import { hashProblems } from '../hashProblems.ts'
import type { TextFile } from '../parquet/messages.ts'
import { readJson } from '../readJson.ts'

/** The bodies in a file; none where it is not the one that is meant: what numbers them would give every body a wrong name. */
export async function bodiesOf({ path, bytes }: TextFile, sha256: string | undefined): Promise<Read<Bodies | null>> {
  const { value, problems } = readJson(path, new TextDecoder().decode(bytes), BODIES)
  const other = sha256 === undefined ? [] : await hashProblems({ path, sha256 }, bytes, 'error')
  const isMeant = other.length === 0 && value !== null && countOf(value) > 0
  return { value: isMeant ? value : null, problems: [...problems, ...other] }
}
