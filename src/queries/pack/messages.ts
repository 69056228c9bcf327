import type { CellId } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Unit } from '../../domain/unit.ts'
import type { CellColumn } from '../../engines/cellColumn.ts'
import type { Head } from './block.ts'

/** A pack to be read: its path, for what is wrong with it, and its bytes, which are handed over. */
export interface PackAsk {
  readonly path: string
  readonly bytes: ArrayBuffer
}

/** What comes back, a piece at a time, so that none holds the page long; columns are handed over without a copy. */
export type PackPiece =
  | { readonly heads: readonly Head[] }
  | { readonly columns: readonly (readonly [CellId, CellColumn])[] }
  | { readonly end: PackEnd }

/** The last piece: what else the pack holds, or that nothing came of it. */
export interface PackEnd {
  readonly isRead: boolean
  readonly problems: readonly Problem[]
  readonly units: readonly Unit[]
  readonly sources: readonly { readonly source: string; readonly address: string }[]
}
