import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'

/** What is known of a report besides its cells; `who` is a place among the bodies, `states` as a pack writes them. */
export const REPORT_FACTS = [
  'who',
  'scope',
  'format',
  'one_other',
  'inside',
  'broken',
  'states',
  'published',
  'source',
] as const

/** What a row of sums says besides: what its reports have in common, and how many they are (`n`). */
const SUM_FACTS = ['year', 'province', 'level', 'kind', 'n'] as const

/** All facts. */
export const FACTS = [...REPORT_FACTS, ...SUM_FACTS] as const
export type Fact = (typeof FACTS)[number]

const TEXTS: readonly string[] = [
  'province',
  'level',
  'kind',
  'scope',
  'format',
  'broken',
  'states',
  'published',
  'source',
]

/**
 * Every column of a part, in the order of the file: what charts ask stands side by side, so that a question reads few
 * pieces. A cell's column is called `3_granted_total`.
 */
export const COLUMNS: readonly (Fact | CellId)[] = [
  ...FACTS,
  ...[...ALL_CELLS.keys()].toSorted((one, other) => rank(one) - rank(other)),
]

/** The columns that a part of reports has; sums have no `who`, `published` and `source`. */
export const REPORT_COLUMNS: readonly (Fact | CellId)[] = COLUMNS.filter(
  column => !SUM_FACTS.some(fact => fact === column),
)

function rank(id: CellId): number {
  return (id.startsWith('3/') ? 0 : id.startsWith('4/') ? 1 : 2) + (id.endsWith('/total') ? 0 : 3)
}

/** The name of a column in the file. */
export function nameOfColumn(column: Fact | CellId): string {
  return column.replaceAll('/', '_')
}

/** How the numbers of a column are written. */
export function typeOfColumn(column: Fact | CellId, isWide: boolean): 'BYTE_ARRAY' | 'INT32' | 'DOUBLE' {
  if (TEXTS.includes(column)) return 'BYTE_ARRAY'
  return isWide || ALL_CELLS.get(cellIdOf(column))?.column.decimal === true ? 'DOUBLE' : 'INT32'
}

function cellIdOf(column: string): CellId {
  const id: unknown = column
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fact is no cell of any form, and is not found
  return id as CellId
}

/** One file: the reports of one year and province. `sizes` are the bytes of its columns in order, 0 for one it has not. */
export interface PartEntry {
  readonly path: string
  readonly year: number | null
  readonly province: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  readonly sizes: readonly number[]
  /** Columns with numbers beyond 32 bits or with decimals where the form has none. */
  readonly wide?: readonly string[]
}

/** What `set.json` of a data set is. */
export interface PartIndex {
  readonly version: 2
  readonly reports: number
  /** The hash of the bodies that the parts number; a set written before it was said has none. */
  readonly bodies?: string | undefined
  readonly codec: 'SNAPPY' | 'GZIP' | 'UNCOMPRESSED'
  readonly columns: readonly string[]
  readonly parts: readonly PartEntry[]
  /** The sums of reports that are alike, in one file of their own; none where they are nearly as many as the reports. */
  readonly sums?: PartEntry | undefined
}

/** Where each column of a part stands in its file, the first one after the four letters that every Parquet file begins with. */
export function placesOf(
  { sizes }: PartEntry,
  columns: readonly string[],
): ReadonlyMap<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>()
  let at = 4
  columns.forEach((column, index) => {
    const size = sizes[index] ?? 0
    if (size > 0) places.set(column, [at, at + size])
    at += size
  })
  return places
}
