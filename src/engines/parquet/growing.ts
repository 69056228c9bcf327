import type { DecodedArray } from 'hyparquet'
import type { CellId } from '../../domain/forms/form.ts'
import { statusOf, STATUSES, type Status } from '../../domain/status.ts'
import { cellColumn, stateIn, type CellColumn, type CellState } from '../cellColumn.ts'
import { formCells } from '../formCells.ts'
import { keyColumn, type KeyColumn, type Name } from '../keyColumn.ts'
import type { Fact } from './layout.ts'

/** The facts of one part, as codes into their names. */
export type Facts = ReadonlyMap<Fact, KeyColumn>

/** One fact at one place of a part. */
export function factAt(facts: Facts, fact: Fact, place: number): Name {
  const column = facts.get(fact)
  return column?.names[column.codes[place] ?? 0] ?? null
}

/** A fact as it was read → codes. */
export function factColumn(data: DecodedArray): KeyColumn {
  return keyColumn(data.length, place => nameOf(data[place]))
}

function nameOf(value: unknown): Name {
  return typeof value === 'number' || typeof value === 'string' ? value : ''
}

const OUTSIDE: CellState = { value: null, state: 'outside' }

/** The state of one cell at each place of a part; `data` is null where the part has no such column. */
export function statesIn(id: CellId, data: DecodedArray | null, facts: Facts): (place: number) => CellState {
  return place => {
    const format = String(factAt(facts, 'format', place))
    const at = formCells({ format, otherAll: factAt(facts, 'one_other', place) === 1 }).get(id)
    if (at === undefined) return OUTSIDE
    const value: unknown = data?.[place] ?? null
    const states = String(factAt(facts, 'states', place) ?? '')
    const number = typeof value === 'number' ? value : null
    if (states === '') return { value: number, state: number === null ? 'blank' : statusOf(number) }
    return { value: number, state: stateOf(states[at]) }
  }
}

function stateOf(digit: string | undefined): Status | 'lacking' {
  return digit === undefined || digit === '-' ? 'lacking' : (STATUSES[Number(digit)] ?? 'unread')
}

/** What came of one part for a cell. */
export interface Came {
  readonly from: number
  readonly rows: number
  readonly stateAt: (place: number) => CellState
}

/** A cell over all parts with what came put in; a part that is not there yet reads as if its form had no such cell. */
export function grown(before: CellColumn | undefined, size: number, came: readonly Came[]): CellColumn {
  const inOrder = came.toSorted((one, other) => one.from - other.from)
  let next = 0
  return cellColumn(size, place => {
    while (next < inOrder.length && place >= (inOrder[next]?.from ?? 0) + (inOrder[next]?.rows ?? 0)) next += 1
    const part = inOrder[next]
    if (part && place >= part.from) return part.stateAt(place - part.from)
    return before ? stateIn(before, place) : OUTSIDE
  })
}
