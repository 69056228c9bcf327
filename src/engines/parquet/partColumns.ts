import type { DecodedArray } from 'hyparquet'
import type { CellId } from '../../domain/forms/form.ts'
import { statusOf, STATUSES, type Status } from '../../domain/status.ts'
import { cellColumn, type CellColumn, type CellState } from '../cellColumn.ts'
import { formCells } from '../formCells.ts'
import { keyColumn, type Codes, type KeyColumn, type Name } from '../keyColumn.ts'
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

/** How a cell of some reports is to be read: by its value alone, or as their statuses say. */
type Way = 'plain' | Status | 'lacking' | 'outside'

const OUTSIDE: CellState = { value: null, state: 'outside' }

/** One cell over a part; `data` is null where the part has no such column. */
export function partCell(id: CellId, data: DecodedArray | null, { facts, rows }: Rows): CellColumn {
  const { codes, shapes } = shapesOf({ facts, rows })
  const ways = shapes.map(shape => wayOf(id, shape))
  return cellColumn(rows, place => {
    const way = ways[codes[place] ?? 0] ?? 'outside'
    return way === 'outside' ? OUTSIDE : stateOf(data?.[place], way)
  })
}

function stateOf(found: unknown, way: Way): CellState {
  const value = typeof found === 'number' ? found : null
  if (way !== 'plain') return { value: way === 'lacking' ? null : value, state: way }
  return { value, state: value === null ? 'blank' : statusOf(value) }
}

/** What a cell of one report is, out of the number that was read for it. */
export function cellState(id: CellId, shape: Shape, found: unknown): CellState {
  const way = wayOf(id, shape)
  return way === 'outside' ? OUTSIDE : stateOf(found, way)
}

interface Rows {
  readonly facts: Facts
  readonly rows: number
}

/** What says how cells are to be read: few reports of a part differ in it. */
export interface Shape {
  readonly format: string
  readonly otherAll: boolean
  readonly states: string
}

interface Shapes {
  readonly codes: Codes
  readonly shapes: readonly Shape[]
}

/** The facts that a shape is made of: no cell can be read before they are there. */
export const SHAPE_FACTS = ['format', 'one_other', 'states'] as const satisfies readonly Fact[]

const SHAPES = new WeakMap<Facts, Shapes>()

function shapesOf({ facts, rows }: Rows): Shapes {
  const known = SHAPES.get(facts)
  if (known) return known
  const three = SHAPE_FACTS.map(fact => facts.get(fact))
  const first = new Map<string, number>()
  const { codes, names } = keyColumn(rows, place => {
    const name = three.map(column => column?.codes[place] ?? 0).join(' ')
    if (!first.has(name)) first.set(name, place)
    return name
  })
  const shapes = names.map(name => shapeAt(facts, first.get(String(name)) ?? 0))
  const made = { codes, shapes }
  SHAPES.set(facts, made)
  return made
}

function shapeAt(facts: Facts, place: number): Shape {
  const text = (fact: Fact) => String(factAt(facts, fact, place) ?? '')
  return { format: text('format'), otherAll: factAt(facts, 'one_other', place) === 1, states: text('states') }
}

function wayOf(id: CellId, { format, otherAll, states }: Shape): Way {
  const at = formCells({ format, otherAll }).get(id)
  if (at === undefined) return 'outside'
  if (states === '') return 'plain'
  const digit = states[at] ?? '-'
  return digit === '-' ? 'lacking' : (STATUSES[Number(digit)] ?? 'unread')
}
