import type { DataTable } from '../../domain/dataTable.ts'
import { groupsOf, reader } from './roles.ts'

/** What is asked of a table: a measure (or the number of rows), by up to two columns, of the rows that fit. */
export interface TableAsk {
  /** Columns by index. */
  readonly by: readonly number[]
  readonly measure: number | null
  readonly how: 'sum' | 'mean'
  /** Only rows whose column has one of these texts. */
  readonly where: ReadonlyMap<number, ReadonlySet<string>>
}

/** One group: its texts, the value over what is stated, and how many rows state nothing. */
export interface Group {
  readonly keys: readonly string[]
  /** Null where no row of the group states a number. */
  readonly value: number | null
  readonly rows: number
  readonly missing: number
}

/** Whether a row is among those asked for. */
export function fits(table: DataTable, where: TableAsk['where']): (row: number) => boolean {
  const tests = [...where].flatMap(([index, texts]) => {
    const column = table.columns[index]
    if (!column) return []
    const { codes, words } = groupsOf(column, table.rows)
    const allowed = Uint8Array.from(words, word => Number(texts.has(word)))
    return [(row: number): boolean => allowed[codes[row] ?? 0] === 1]
  })
  return row => tests.every(test => test(row))
}

/** The rows of a table sorted into places: a place for each pair of texts of the columns it is grouped by. */
interface Places {
  readonly size: number
  readonly placeOf: (row: number) => number
  readonly keysOf: (place: number) => readonly string[]
}

function placesOf(table: DataTable, by: TableAsk['by']): Places {
  const [first, second] = by.flatMap(index => {
    const column = table.columns[index]
    return column ? [groupsOf(column, table.rows)] : []
  })
  if (!first) return { size: 1, placeOf: () => 0, keysOf: () => [] }
  const { codes } = first
  if (!second) {
    return { size: first.words.length, placeOf: row => codes[row] ?? 0, keysOf: place => [first.words[place] ?? ''] }
  }
  const width = second.words.length
  return {
    size: first.words.length * width,
    placeOf: row => (codes[row] ?? 0) * width + (second.codes[row] ?? 0),
    keysOf: place => [first.words[Math.floor(place / width)] ?? '', second.words[place % width] ?? ''],
  }
}

/** More places than this are not filled: two columns of so many texts make no chart. */
const MOST_PLACES = 4_000_000

interface Tally {
  readonly sums: Float64Array
  readonly stated: Uint32Array
  readonly rows: Uint32Array
}

function tallied(table: DataTable, { placeOf, size }: Places, { measure, where }: TableAsk): Tally {
  const tally = { sums: new Float64Array(size), stated: new Uint32Array(size), rows: new Uint32Array(size) }
  const column = measure === null ? undefined : table.columns[measure]
  const read = column ? reader(column) : () => 1
  const isIn = fits(table, where)
  const isAll = where.size === 0
  for (let row = 0; row < table.rows; row += 1) {
    if (isAll || isIn(row)) count(tally, placeOf(row), read(row))
  }
  return tally
}

function count({ sums, stated, rows }: Tally, place: number, value: number): void {
  rows[place] = (rows[place] ?? 0) + 1
  if (Number.isNaN(value)) return
  sums[place] = (sums[place] ?? 0) + value
  stated[place] = (stated[place] ?? 0) + 1
}

/** The groups of a table, in the order of their keys. What a row does not state is counted as missing, never as 0. */
export function grouped(table: DataTable, ask: TableAsk): readonly Group[] {
  const places = placesOf(table, ask.by)
  if (places.size > MOST_PLACES) return []
  const { sums, stated, rows } = tallied(table, places, ask)
  return [...rows].flatMap((all, place) => {
    const known = stated[place] ?? 0
    const sum = sums[place] ?? 0
    const value = known === 0 ? null : ask.how === 'mean' ? sum / known : sum
    return all === 0 ? [] : [{ keys: places.keysOf(place), value, rows: all, missing: all - known }]
  })
}
