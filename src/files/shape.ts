import type { Problem } from '../domain/problem.ts'
import type { FileRead } from './fileRead.ts'
import type { PdfData } from './pdf/openPdf.ts'
import type { Kind } from './sniff.ts'

/** A file of any shape, as it comes in. */
export interface AnyFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The encoding that a person chose for a text; the reader tells it where this is absent. */
  readonly encoding?: string
}

/** What reading needs from the place where it runs: a page's worker or the command. */
export interface Means {
  readonly pdf: PdfData
}

/** A file of a known shape, and all that its reader may need. */
export interface ShapeJob {
  /** Base name. */
  readonly file: string
  readonly kind: Kind
  readonly bytes: Uint8Array
  readonly means: Means
  /** Reads a file that is held in this one; `budget` is what may yet be unpacked. */
  readonly readInner: (inner: AnyFile, budget: number) => Promise<readonly FileRead[]>
  /** Bytes that may yet be unpacked. */
  readonly budget: number
  /** How many archives this file lies in. */
  readonly depth: number
}

/** Reads one shape of file. Bad data is a value: it never throws for it. */
export type ShapeReader = (job: ShapeJob) => Promise<readonly FileRead[]>

/** A reading that gave no report, and why. */
export function refusedRead(file: string, bytes: number, problem: Omit<Problem, 'place' | 'severity'>): FileRead {
  const refused: Problem = { ...problem, severity: 'error', place: { file } }
  return { file, bytes, encoding: null, layout: null, reports: [], problems: [refused], text: '' }
}
