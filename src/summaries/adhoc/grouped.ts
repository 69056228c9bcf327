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

/** The groups that a page gets: of very many the largest, and how many there are in all. */
export interface Crossed {
  /** What was asked, so that an answer is never shown under the names of another question. */
  readonly ask: TableAsk
  /** A group for each pair of keys, or each key, in the order of the file. */
  readonly cells: readonly Group[]
  /** Over the second column, and over the first: rows and columns of a cross-tab, the larger ones first to stay. */
  readonly first: readonly Group[]
  readonly second: readonly Group[]
  readonly whole: Group
  /** How many there are, of which the lists above may be a part. */
  readonly of: { readonly cells: number; readonly first: number; readonly second: number }
  /** Two columns of too many texts: nothing was grouped. */
  readonly isTooMany: boolean
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
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly placeOf: (row: number) => number
}

const NONE: readonly string[] = ['']

function placesOf(table: DataTable, by: TableAsk['by']): Places {
  const [one, two] = by.flatMap(index => {
    const column = table.columns[index]
    return column ? [groupsOf(column, table.rows)] : []
  })
  if (!one) return { size: 1, first: NONE, second: NONE, placeOf: () => 0 }
  const { codes, words: first } = one
  if (!two) return { size: first.length, first, second: NONE, placeOf: row => codes[row] ?? 0 }
  const second = two.words
  const width = second.length
  const placeOf = (row: number): number => (codes[row] ?? 0) * width + (two.codes[row] ?? 0)
  return { size: first.length * width, first, second, placeOf }
}

/** More places than this are not filled: two columns of so many texts make no chart. */
const MOST_PLACES = 4_000_000
/** A page gets at most so many keys of one column, of the first of two, and of the second. */
const MOST = { alone: 2000, first: 200, second: 40 } as const

interface Tally {
  readonly sums: Float64Array
  readonly stated: Uint32Array
  readonly rows: Uint32Array
}

function emptyTally(size: number): Tally {
  return { sums: new Float64Array(size), stated: new Uint32Array(size), rows: new Uint32Array(size) }
}

function tallied(table: DataTable, { placeOf, size }: Places, { measure, where }: TableAsk): Tally {
  const tally = emptyTally(size)
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

/** A tally added up to fewer places. */
function addedUp(tally: Tally, size: number, placeOf: (place: number) => number): Tally {
  const sum = emptyTally(size)
  tally.rows.forEach((rows, from) => {
    if (rows === 0) return
    const to = placeOf(from)
    sum.rows[to] = (sum.rows[to] ?? 0) + rows
    sum.sums[to] = (sum.sums[to] ?? 0) + (tally.sums[from] ?? 0)
    sum.stated[to] = (sum.stated[to] ?? 0) + (tally.stated[from] ?? 0)
  })
  return sum
}

interface Named {
  readonly keys: Group['keys']
  readonly how: string
}

function groupAt({ sums, stated, rows }: Tally, place: number, { keys, how }: Named): Group {
  const known = stated[place] ?? 0
  const sum = sums[place] ?? 0
  const value = known === 0 ? null : how === 'mean' ? sum / known : sum
  return { keys, value, rows: rows[place] ?? 0, missing: (rows[place] ?? 0) - known }
}

/** The places that have rows; of more than `most`, those of the largest values, in their order. */
function kept(tally: Tally, how: string, most: number): { readonly places: readonly number[]; readonly of: number } {
  const filled: number[] = []
  tally.rows.forEach((rows, place) => {
    if (rows > 0) filled.push(place)
  })
  if (filled.length <= most) return { places: filled, of: filled.length }
  const size = (place: number): number => groupAt(tally, place, { keys: [], how }).value ?? -Infinity
  const largest = filled.toSorted((a, b) => size(b) - size(a)).slice(0, most)
  return { places: largest.toSorted((a, b) => a - b), of: filled.length }
}

const NOTHING: Omit<Crossed, 'ask'> = {
  cells: [],
  first: [],
  second: [],
  whole: { keys: [], value: null, rows: 0, missing: 0 },
  of: { cells: 0, first: 0, second: 0 },
  isTooMany: true,
}

/** The groups of a table by up to two columns, with what they add up to. What a row does not state is counted as missing, never as 0. */
export function crossed(table: DataTable, ask: TableAsk): Crossed {
  const places = placesOf(table, ask.by)
  if (places.size > MOST_PLACES) return { ...NOTHING, ask }
  const { how, by } = ask
  const width = places.second.length
  const tally = tallied(table, places, ask)
  const rows = addedUp(tally, places.first.length, place => Math.floor(place / width))
  const columns = addedUp(tally, width, place => place % width)
  const first = kept(rows, how, by.length < 2 ? MOST.alone : MOST.first)
  const second = kept(columns, how, MOST.second)
  const keysOf = (...codes: readonly string[]): readonly string[] => codes.slice(0, by.length)
  const cells = first.places.flatMap(row =>
    second.places.flatMap(column => {
      const place = row * width + column
      const keys = keysOf(places.first[row] ?? '', places.second[column] ?? '')
      return (tally.rows[place] ?? 0) === 0 ? [] : [groupAt(tally, place, { keys, how })]
    }),
  )
  return {
    ask,
    cells,
    first: first.places.map(place => groupAt(rows, place, { keys: [places.first[place] ?? ''], how })),
    second: second.places.map(place => groupAt(columns, place, { keys: [places.second[place] ?? ''], how })),
    whole: groupAt(
      addedUp(tally, 1, () => 0),
      0,
      { keys: [], how },
    ),
    of: { cells: tally.rows.reduce((sum, each) => sum + Number(each > 0), 0), first: first.of, second: second.of },
    isTooMany: false,
  }
}
