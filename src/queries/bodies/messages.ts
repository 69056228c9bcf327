import type { Problem } from '../../domain/problem.ts'
import type { Bodies } from '../../engines/bodies.ts'
import type { TextFile } from '../parquet/messages.ts'

/** What is asked of the worker: the file, whose bytes are handed over, and the hash that it should have. */
export interface BodiesAsk extends TextFile {
  readonly sha256: string | undefined
}

/** What comes back: the columns, each by itself, so that none holds the page long; then how it ended. */
export type BodiesPiece =
  | { readonly columns: Partial<Bodies> }
  | { readonly end: { readonly isRead: boolean; readonly problems: readonly Problem[] } }
