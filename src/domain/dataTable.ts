/**
 * One column of a table of any kind, as little memory as it needs. Nothing is lost: `textAt` gives back every field as
 * the file has it. A number is held as a number only where its text follows from it (007 and 1.50 stay text).
 */
export type DataColumn =
  | { readonly kind: 'int'; readonly values: Int32Array }
  | { readonly kind: 'float'; readonly values: Float64Array }
  | { readonly kind: 'dict'; readonly codes: Uint16Array | Uint32Array; readonly words: readonly string[] }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array; readonly starts: Uint32Array; readonly lengths: Uint16Array }

/** A table of any kind: its columns by name, and how many rows each has. */
export interface DataTable {
  readonly file: string
  readonly names: readonly string[]
  readonly columns: readonly DataColumn[]
  readonly rows: number
  /** How it was read: by the quick reader of plain files, or by the careful one. */
  readonly how: 'quick' | 'careful'
}

/** What stands for an empty field, and for a dash, in a column of numbers. */
export const EMPTY_INT = -2_147_483_648
export const DASH_INT = -2_147_483_647
export const DASH_FLOAT = Number.NEGATIVE_INFINITY

const decoder = new TextDecoder('utf-8')

/** A field as the file has it. */
export function textAt(column: DataColumn, row: number): string {
  if (column.kind === 'dict') return column.words[column.codes[row] ?? 0] ?? ''
  if (column.kind === 'raw') {
    const start = column.starts[row] ?? 0
    return decoder.decode(column.bytes.subarray(start, start + (column.lengths[row] ?? 0)))
  }
  return column.kind === 'int' ? intText(column.values[row]) : floatText(column.values[row])
}

function intText(value = EMPTY_INT): string {
  if (value === EMPTY_INT) return ''
  return value === DASH_INT ? '-' : String(value)
}

function floatText(value = Number.NaN): string {
  if (Number.isNaN(value)) return ''
  return value === DASH_FLOAT ? '-' : String(value)
}

/** A field as a number; NaN where it states none: empty, a dash, or text. */
export function numberAt(column: DataColumn, row: number): number {
  if (column.kind === 'int') {
    const value = column.values[row] ?? EMPTY_INT
    return value <= DASH_INT ? Number.NaN : value
  }
  if (column.kind !== 'float') return Number.NaN
  const value = column.values[row] ?? Number.NaN
  return value === DASH_FLOAT ? Number.NaN : value
}
