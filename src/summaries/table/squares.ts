import { addsOverYears } from '../../domain/addsOverYears.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { indicatorOf, lessTotal, type NoValue, type Total } from '../../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { MISSING } from '../../engines/cellColumn.ts'
import type { ColumnNode } from '../columnSets.ts'
import { nestedIn, type Facts } from './groups.ts'

/** What stands in a square. Only `number` and `small` have a value; `small` is a rate on too small a base. */
export const STATE = {
  absent: 0,
  number: 1,
  blank: 2,
  noReport: 3,
  years: 4,
  scopes: 5,
  noCases: 6,
  small: 7,
  noChange: 8,
} as const
export type StateName = keyof typeof STATE

/** One column of squares: a value (NaN where there is none) and a state each. */
export interface SquareColumn {
  readonly values: Float64Array
  readonly states: Uint8Array
}

/** The squares that the chosen reports fall into, and what is the same for every measure in them. */
export interface Board {
  readonly facts: Facts
  readonly size: number
  /** The square of each chosen report; -1 where another report of the square counts it already. */
  readonly squares: Int32Array
  readonly counts: Int32Array
  readonly manyYears: Uint8Array
  readonly manyScopes: Uint8Array
}

/** Lays the chosen reports out on a board of `size` squares. */
export function boardOf(facts: Facts, all: Int32Array, size: number): Board {
  const { chosen, columns } = facts
  const nested = nestedIn(facts, all)
  const squares = all.map((square, at) => (nested[at] === 1 ? -1 : square))
  const counts = new Int32Array(size)
  const manyYears = new Uint8Array(size)
  const manyScopes = new Uint8Array(size)
  const firstYear = new Int32Array(size).fill(-1)
  const firstScope = new Int32Array(size).fill(-1)
  const year = columns.key('year').codes
  const scope = columns.key('scope').codes
  for (let at = 0; at < chosen.length; at += 1) {
    const square = squares[at] ?? -1
    if (square < 0) continue
    const row = chosen[at] ?? 0
    counts[square] = (counts[square] ?? 0) + 1
    if (firstYear[square] === -1) firstYear[square] = year[row] ?? 0
    else if (firstYear[square] !== year[row]) manyYears[square] = 1
    if (firstScope[square] === -1) firstScope[square] = scope[row] ?? 0
    else if (firstScope[square] !== scope[row]) manyScopes[square] = 1
  }
  return { facts, size, squares, counts, manyYears, manyScopes }
}

/** A measure for one kind of applicants over a board. */
export function measured(board: Board, node: ColumnNode, applicant: string): SquareColumn {
  const { indicator } = node
  if (!indicator) return fromSums(board, sumsOf(board, cellsFor(node.cells, applicant)), addable(node.cells))
  const numerator = sumsOf(board, cellsFor(indicator.numerator, applicant))
  const denominator = sumsOf(board, cellsFor(indicator.denominator, applicant))
  const minus = indicator.minus ? sumsOf(board, cellsFor(indicator.minus, applicant)) : null
  return fromShares(board, indicator, { numerator, denominator, minus })
}

/** The cells of a measure for one kind of applicants: only table 3 knows them; none where it cannot be told. */
export function cellsFor(cells: readonly CellId[], applicant: string): readonly CellId[] {
  if (applicant === 'total') return cells
  const own = cells.map((cell): CellId | null => {
    const known = ALL_CELLS.get(cell)
    if (known?.table !== 3) return null
    if (known.column.id === applicant) return cell
    const id = `3/${known.row.id}/${applicant}` as const
    return known.column.id === 'total' && ALL_CELLS.has(id) ? id : null
  })
  const found = own.filter(cell => cell !== null)
  return found.length < own.length ? [] : found
}

interface Sums {
  readonly sum: Float64Array
  readonly stated: Int32Array
  readonly missing: Int32Array
}

function sumsOf({ facts, size, squares }: Board, cells: readonly CellId[]): Sums {
  const { chosen, columns } = facts
  const sum = new Float64Array(size)
  const stated = new Int32Array(size)
  const missing = new Int32Array(size)
  for (const cell of cells) {
    const { values, floor } = columns.cell(cell)
    for (let at = 0; at < chosen.length; at += 1) {
      const square = squares[at] ?? -1
      if (square < 0) continue
      const value = values[chosen[at] ?? 0] ?? 0
      if (value < floor) {
        sum[square] = (sum[square] ?? 0) + value
        stated[square] = (stated[square] ?? 0) + 1
      } else if (value < floor + MISSING) missing[square] = (missing[square] ?? 0) + 1
    }
  }
  return { sum, stated, missing }
}

function addable(cells: readonly CellId[]): boolean {
  return cells.every(addsOverYears)
}

function refused({ counts, manyYears, manyScopes }: Board, square: number, overYears: boolean): number {
  if (counts[square] === 0) return STATE.noReport
  if (manyScopes[square] === 1) return STATE.scopes
  return manyYears[square] === 1 && !overYears ? STATE.years : STATE.number
}

function fromSums(board: Board, { sum, stated, missing }: Sums, overYears: boolean): SquareColumn {
  const values = new Float64Array(board.size).fill(NaN)
  const states = new Uint8Array(board.size)
  for (let square = 0; square < board.size; square += 1) {
    const no = refused(board, square, overYears)
    const state =
      no !== STATE.number
        ? no
        : missing[square] !== 0
          ? STATE.blank
          : stated[square] === 0
            ? STATE.absent
            : STATE.number
    states[square] = state
    if (state === STATE.number) values[square] = exact(sum[square] ?? 0)
  }
  return { values, states }
}

function totalAt({ sum, stated, missing }: Sums, square: number): Total {
  const has = stated[square] ?? 0
  const lacks = missing[square] ?? 0
  return { value: lacks > 0 || has === 0 ? null : (sum[square] ?? 0), stated: has, missing: lacks }
}

const REASONS: Readonly<Record<NoValue, number>> = {
  blank: STATE.blank,
  notInForm: STATE.absent,
  noCases: STATE.noCases,
  noBefore: STATE.noReport,
  noResidents: STATE.absent,
}

function fromShares(
  board: Board,
  indicator: Indicator,
  {
    numerator,
    denominator,
    minus,
  }: Readonly<Record<'numerator' | 'denominator', Sums>> & { readonly minus: Sums | null },
): SquareColumn {
  const values = new Float64Array(board.size).fill(NaN)
  const states = new Uint8Array(board.size)
  const overYears = addable([...indicator.numerator, ...indicator.denominator, ...(indicator.minus ?? [])])
  for (let square = 0; square < board.size; square += 1) {
    const no = refused(board, square, overYears)
    if (no !== STATE.number) {
      states[square] = no
      continue
    }
    const sum = totalAt(numerator, square)
    const part = minus ? lessTotal(sum, totalAt(minus, square)) : sum
    const found = indicatorOf(indicator, part, totalAt(denominator, square))
    states[square] = found.reason ? REASONS[found.reason] : found.small ? STATE.small : STATE.number
    if (found.value !== null) values[square] = found.value
  }
  return { values, states }
}

// Sums of amounts with two decimals, without the dust of binary fractions.
function exact(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6
}
