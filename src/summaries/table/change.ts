import { REVIEW_FIRST } from '../../domain/indicators/indicator.ts'
import type { ColumnNode } from '../columnSets.ts'
import type { Grid } from './grid.ts'
import type { Facts } from './groups.ts'
import type { Leaf, LeafPart } from './leaves.ts'
import { STATE, type SquareColumn } from './squares.ts'

interface Pair {
  readonly from: number
  readonly to: number
  readonly first: SquareColumn
  readonly last: SquareColumn
  /** Per line: both years stand on reports of the same bodies. */
  readonly alike: Uint8Array
}

/**
 * A grid with years in its columns → for each measure the first and the last year, the change, the change in per cent
 * and the course of all years. Nothing is compared across a break, over a blank, or between the reports of different bodies.
 */
export function changesOf(grid: Grid, [from, to]: readonly [number, number], facts: Facts): Grid {
  const leaves: Leaf[] = []
  const squares: SquareColumn[] = []
  const add = (leaf: Leaf, part: LeafPart, column: SquareColumn): void => {
    leaves.push({ ...leaf, part, id: part === 'value' ? leaf.id : `${measureId(leaf)}@${part}` })
    squares.push(column)
  }
  const byMeasure = new Map<string, Leaf[]>()
  for (const leaf of grid.leaves) {
    byMeasure.set(measureId(leaf), [...(byMeasure.get(measureId(leaf)) ?? []), leaf])
  }
  const alike = kept((groups: string) => alikeOf(grid, groups, facts))
  for (const own of byMeasure.values()) {
    const years = own.flatMap(leaf => {
      const year = yearOf(leaf)
      const column = grid.squares[grid.leaves.indexOf(leaf)]
      return year === null || !column || year < from || year > to ? [] : [{ leaf, year, column }]
    })
    const first = years.find(({ year }) => year === from)
    const last = years.find(({ year }) => year === to)
    if (!first || !last || !last.leaf.node) continue
    const groups = `${first.leaf.group} ${last.leaf.group}`
    const pair = { from, to, first: first.column, last: last.column, alike: alike(groups) }
    const course = years.map(({ year, column }) => ({ year, column }))
    add(first.leaf, 'value', first.column)
    add(last.leaf, 'value', last.column)
    add(last.leaf, 'change', changeOf(last.leaf.node, pair))
    if (isCount(last.leaf.node)) add(last.leaf, 'rate', rateOf(last.leaf.node, pair))
    add({ ...last.leaf, course }, 'course', last.column)
  }
  return { ...grid, leaves, squares }
}

function measureId(leaf: Leaf): string {
  return leaf.node?.id ?? ''
}

function yearOf({ keys }: Leaf): number | null {
  const name = keys.find(({ dimension }) => dimension === 'year')?.name
  return typeof name === 'number' ? name : null
}

/** Whether a measure counts; the others are rates, whose changes are in percentage points. */
export function isCount({ indicator }: ColumnNode): boolean {
  return !indicator || indicator.denominator.length === 0
}

function alikeOf(grid: Grid, groups: string, { columns, chosen }: Facts): Uint8Array {
  const [first = 0, last = 0] = groups.split(' ').map(Number)
  const { codes } = columns.key('unit')
  const alike = new Uint8Array(Math.max(0, grid.starts.length - 1))
  for (let group = 0; group < alike.length; group += 1) {
    const balance = new Map<number, number>()
    for (let place = grid.starts[group] ?? 0; place < (grid.starts[group + 1] ?? 0); place += 1) {
      const member = grid.members[place] ?? 0
      const body = codes[chosen[member] ?? 0] ?? 0
      const column = grid.columnOf[member]
      balance.set(body, (balance.get(body) ?? 0) + Number(column === first) - Number(column === last))
    }
    alike[group] = [...balance.values()].every(each => each === 0) ? 1 : 0
  }
  return Uint8Array.from(grid.groupOf, group => alike[group] ?? 0)
}

function kept<In, Out>(make: (from: In) => Out): (from: In) => Out {
  const made = new Map<In, Out>()
  return from => {
    const found = made.get(from) ?? make(from)
    made.set(from, found)
    return found
  }
}

function changeOf(node: ColumnNode, pair: Pair): SquareColumn {
  const broken = !isCount(node) && breaksBetween(node, pair)
  return compared(pair, broken, (before, after) => exact(after - before))
}

function rateOf(node: ColumnNode, pair: Pair): SquareColumn {
  return compared(pair, breaksBetween(node, pair), (before, after) => (before === 0 ? null : after / before - 1))
}

function breaksBetween(node: ColumnNode, { from, to }: Pair): boolean {
  const ofAppeals = node.cells.some(cell => cell.startsWith('4/'))
  const breaks = node.indicator?.breaks ?? (ofAppeals ? [REVIEW_FIRST] : [])
  return breaks.some(each => from < each.from && each.from <= to)
}

function compared(
  { first, last, alike }: Pair,
  broken: boolean,
  difference: (before: number, after: number) => number | null,
): SquareColumn {
  const values = new Float64Array(first.values.length).fill(NaN)
  const states = new Uint8Array(first.states.length).fill(STATE.noChange)
  for (let line = 0; line < values.length; line += 1) {
    if (broken || alike[line] === 0) continue
    if (first.states[line] !== STATE.number || last.states[line] !== STATE.number) continue
    const found = difference(first.values[line] ?? NaN, last.values[line] ?? NaN)
    if (found === null) continue
    values[line] = found
    states[line] = STATE.number
  }
  return { values, states }
}

function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e9) / 1e9
}
