import type { Grid } from './grid.ts'
import { sortedPlaces } from './sorted.ts'
import { STATE } from './squares.ts'
import type { TableView, ValueFilter } from './tableView.ts'

/** Lines in the order shown: a line by its number, the head of a group g as `-1 - g`. */
export type Display = Int32Array

/** Two grids of the same columns: the lines, and, where lines stand in groups, their groups. */
export interface Grids {
  readonly grid: Grid
  readonly groups: Grid | null
}

const NAMES = new Intl.Collator('zh')

/** The lines that pass the filters by value, sorted, under the heads of their groups, without those that are folded. */
export function displayOf({ grid, groups }: Grids, view: TableView): Display {
  const kept = keptLines(grid, view.filters)
  const sorted = view.sort ? sortedLines(grid, kept, view.sort) : kept
  if (!groups) return sorted
  const parent = parentsOf(grid, groups)
  const byGroup = Array.from({ length: groups.lines }, (): number[] => [])
  for (const line of sorted) byGroup[parent[line] ?? 0]?.push(line)
  const all = Int32Array.from({ length: groups.lines }, (_, group) => group)
  const order = view.sort ? sortedLines(groups, all, view.sort) : all
  const folded = new Set(view.folded)
  const shown: number[] = []
  for (const group of order) {
    const own = byGroup[group] ?? []
    if (own.length === 0) continue
    shown.push(-1 - group)
    if (!isFolded(folded, groupName(groups, group))) for (const line of own) shown.push(line)
  }
  return Int32Array.from(shown)
}

/** Whether a group is folded: `*` folds all, and then those named are open. */
export function isFolded(folded: ReadonlySet<string>, name: string): boolean {
  return folded.has('*') !== folded.has(name)
}

/** The name of a group as the address says it. */
export function groupName(groups: Grid, group: number): string {
  const [key] = groups.keys
  return String(key?.names[key.codes[group] ?? 0] ?? '')
}

function parentsOf(grid: Grid, groups: Grid): Int32Array {
  const [own] = grid.keys
  const [heads] = groups.keys
  const places = new Map([...(heads?.codes ?? [])].map((code, group) => [code, group]))
  return Int32Array.from(own?.codes ?? [], code => places.get(code) ?? 0)
}

/** The lines that pass every filter by value. */
export function keptLines(grid: Grid, filters: readonly ValueFilter[]): Int32Array {
  const tests = filters.flatMap(filter => {
    const at = grid.leaves.findIndex(leaf => leaf.id === filter.column)
    const column = grid.squares[at]
    return column ? [{ filter, column }] : []
  })
  const all = Int32Array.from({ length: grid.lines }, (_, line) => line)
  if (tests.length === 0) return all
  return all.filter(line =>
    tests.every(({ filter, column }) => passes(filter, column.values[line] ?? NaN, column.states[line] ?? 0)),
  )
}

function passes({ comparison, value }: ValueFilter, found: number, state: number): boolean {
  if (comparison === 'blank') return state === STATE.blank
  if (comparison === 'stated') return !Number.isNaN(found)
  if (comparison === 'ge') return found >= value
  return comparison === 'le' ? found <= value : found === value
}

/** Lines sorted by a leaf or by a dimension; what has no number stands last either way. */
export function sortedLines(grid: Grid, lines: Int32Array, sort: NonNullable<TableView['sort']>): Int32Array {
  const key = sortKey(grid, sort.column)
  if (!key) return lines
  const sign = sort.down ? -1 : 1
  return sortedPlaces(lines, (a, b) => {
    const left = key[a] ?? NaN
    const right = key[b] ?? NaN
    if (left === right) return a - b
    if (Number.isNaN(left)) return Number.isNaN(right) ? a - b : 1
    if (Number.isNaN(right)) return -1
    return left < right ? -sign : sign
  })
}

function sortKey(grid: Grid, column: string): Float64Array | null {
  const leaf = grid.leaves.findIndex(each => each.id === column)
  const squares = grid.squares[leaf]
  if (squares) return valuesToSort(squares.values, squares.states)
  const key = grid.keys[grid.dimensions.findIndex(each => each === column)]
  if (!key) return null
  const ranks = ranksByName(key.names)
  return Float64Array.from(key.codes, code => ranks[code] ?? NaN)
}

// A rate on too small a base is not ranked.
function valuesToSort(values: Float64Array, states: Uint8Array): Float64Array {
  return values.map((value, line) => (states[line] === STATE.number ? value : NaN))
}

// Years as numbers, and those that are not known last; names as Chinese sorts them.
function byName(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'string' && typeof b === 'string') return NAMES.compare(a, b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Number(a === null) - Number(b === null)
}

const RANKS = new WeakMap<readonly unknown[], Float64Array>()

function ranksByName(names: Grid['keys'][number]['names']): Float64Array {
  const known = RANKS.get(names)
  if (known) return known
  const order = Int32Array.from(names, (_, at) => at)
  const sorted = sortedPlaces(order, (a, b) => byName(names[a] ?? null, names[b] ?? null))
  const ranks = new Float64Array(names.length)
  sorted.forEach((at, rank) => {
    ranks[at] = rank
  })
  RANKS.set(names, ranks)
  return ranks
}
