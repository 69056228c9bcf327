import type { Problem } from '../../domain/problem.ts'
import { LIMITS } from '../limits.ts'
import { declaringType, unzip, type Unpacked, type ZipRefusal } from './unzip.ts'

/** Parts of a document in which no table and no text stands. */
const NEEDLESS =
  /(?:^|\/)(?:media|embeddings|printerSettings|charts|drawings|diagrams|theme|externalLinks|customXml|ctrlProps|activeX|Pictures|Thumbnails|Configurations2|fonts)\/|vbaProject|thumbnail/iu

/** The parts of an Office document by name, or why it is refused. */
export type Document =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly files: readonly Unpacked[] }
  | { readonly refused: Omit<Problem, 'place' | 'severity'> }

/** Unpacks an Office document, without its pictures, within the limits; one that defines entities is refused. */
export function openDocument(bytes: Uint8Array, kind: string, budget: number): Document {
  const unzipped = unzip(bytes, { budget, wanted: name => !NEEDLESS.test(name) })
  if ('refused' in unzipped) return { refused: zipProblem(unzipped.refused, unzipped.at, kind) }
  const declaring = declaringType(unzipped.files)
  if (declaring !== null) return { refused: { code: 'ZIP-DOCTYPE', found: declaring, values: { kind } } }
  return { parts: new Map(unzipped.files.map(file => [file.name, file.bytes])), files: unzipped.files }
}

/** Why a zip was refused, as a problem without its place. */
export function zipProblem(refused: ZipRefusal, at: string, kind: string): Omit<Problem, 'place' | 'severity'> {
  if (refused === 'damaged') return { code: 'DAMAGED', found: at, values: { kind } }
  if (refused === 'encrypted') return { code: 'ENCRYPTED', found: at, values: { kind } }
  return { code: 'TOO-LARGE', found: at, values: { kind: refused, limit: LIMITS[refused] } }
}
