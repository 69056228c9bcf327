import { emptyCell, numberCell, type Cell } from '../domain/cell.ts'
import { statusOf, type Status } from '../domain/status.ts'

/** Numbers in the narrowest array that holds them all. */
export type Numbers = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/**
 * One cell over all reports: its number, or from `floor` on a code that says why there is none. The codes of what makes
 * a sum unknown come first, those of what is no part of it from `floor + MISSING` on.
 */
export interface CellColumn {
  readonly values: Numbers
  readonly floor: number
  /** Every report states a number, so that codes need not be looked at. */
  readonly complete: boolean
  /** Cells whose status their number or code does not say: derived, corrected. By place. */
  readonly marks: ReadonlyMap<number, Status>
}

/** Codes after `floor`. `lacking`: the form has the cell and the report has not. `outside`: the form has it not. */
const CODES = ['blank', 'unread', 'lacking', 'not_applicable', 'not_in_format', 'outside'] as const
type Code = (typeof CODES)[number]

/** How many codes, from `floor` on, make a sum unknown. */
export const MISSING = CODES.indexOf('not_applicable')

const FLOORS = [
  { kind: Uint16Array, floor: 0x1_0000 - CODES.length, least: 0 },
  { kind: Int32Array, floor: 0x8000_0000 - CODES.length, least: -0x8000_0000 },
  { kind: Float64Array, floor: 2 ** 52, least: Number.NEGATIVE_INFINITY },
] as const

/** How numbers of a cell are kept outside of memory: whole ones in 32 bits, amounts in 64. */
export const CELL_KINDS = ['whole', 'wide'] as const
export type CellKind = (typeof CELL_KINDS)[number]

/** From this number on a column of a kind holds a reason why there is no number. */
export function floorOf(kind: CellKind): number {
  return FLOORS[kind === 'whole' ? 1 : 2].floor
}

/** A cell's state as one number of a column of a kind. */
export function codedNumber({ value, state }: CellState, kind: CellKind): number {
  return value ?? floorOf(kind) + CODES.indexOf(codeOf(state))
}

/** The state that such a number says, where nothing else marks it. */
export function stateOfNumber(number: number, kind: CellKind): CellState {
  const floor = floorOf(kind)
  if (number < floor) return { value: number, state: statusOf(number) }
  return { value: null, state: CODES[number - floor] ?? 'outside' }
}

/** What a column is made of: a cell's value and status at each place, or `lacking` or `outside`. */
export interface CellState {
  readonly value: number | null
  readonly state: Status | 'lacking' | 'outside'
}

/** Cells → column. */
export function cellColumn(size: number, stateAt: (place: number) => CellState): CellColumn {
  const wide = new Float64Array(size)
  const marks = new Map<number, Status>()
  const { floor } = FLOORS[2]
  let kind = 0
  let complete = true
  for (let place = 0; place < size; place += 1) {
    const { value, state } = stateAt(place)
    if (value === null) {
      complete = false
      wide[place] = floor + CODES.indexOf(codeOf(state))
    } else {
      wide[place] = value
      while (!holds(kind, value)) kind += 1
    }
    if (!isPlain(value, state)) marks.set(place, state)
  }
  return { ...narrowed(wide, kind), complete, marks }
}

function holds(kind: number, value: number): boolean {
  const { floor, least } = FLOORS[kind] ?? FLOORS[2]
  return kind === 2 || (Number.isInteger(value) && value >= least && value < floor)
}

function narrowed(wide: Float64Array<ArrayBuffer>, at: number): { readonly values: Numbers; readonly floor: number } {
  const { kind, floor } = FLOORS[at] ?? FLOORS[2]
  if (kind === Float64Array) return { values: wide, floor }
  const values = new kind(wide.length)
  const shift = floor - FLOORS[2].floor
  for (let place = 0; place < wide.length; place += 1) {
    const value = wide[place] ?? 0
    values[place] = value >= FLOORS[2].floor ? value + shift : value
  }
  return { values, floor }
}

function codeOf(state: CellState['state']): Code {
  return CODES.find(code => code === state) ?? 'blank'
}

// What number and code say by themselves: `lacking` and `outside` have no status of their own.
function isPlain(value: number | null, state: CellState['state']): state is 'lacking' | 'outside' {
  return value === null ? CODES.some(code => code === state) : state === statusOf(value)
}

/** The cell at one place, without its raw text; undefined where the report has it not. */
export function cellAt(column: CellColumn, place: number): Cell | undefined {
  return cellOf(stateIn(column, place))
}

/** The cell of a state, without its raw text; undefined where the report has it not. */
export function cellOf({ value, state }: CellState): Cell | undefined {
  if (state === 'lacking' || state === 'outside') return undefined
  if (value === null) return emptyCell(state)
  const cell = numberCell(value, String(value), null)
  return cell.status === state ? cell : { ...cell, status: state }
}

/** What a column says at one place, as it was made from. */
export function stateIn({ values, floor, marks }: CellColumn, place: number): CellState {
  const value = values[place] ?? floor
  const mark = marks.get(place)
  if (value < floor) return { value, state: mark ?? statusOf(value) }
  return { value: null, state: mark ?? CODES[value - floor] ?? 'outside' }
}
