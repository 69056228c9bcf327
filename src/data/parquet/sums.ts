import type { CellId } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { STATUSES } from '../../domain/status.ts'
import { kindAt, levelAt, type Bodies } from '../../engines/bodies.ts'
import { formCells } from '../../engines/formCells.ts'
import { exact } from '../../engines/memory.ts'
import type { Fact } from '../../engines/parquet/layout.ts'
import type { CellValues, Part } from './part.ts'
import { writeTable, type Written } from './writePart.ts'

/** Reports of one part that are alike in all that sums tell apart and in which cells they state, added up. */
export interface SumRow {
  readonly texts: Readonly<Partial<Record<Fact, string>>>
  readonly numbers: Readonly<Partial<Record<Fact, number | null>>>
  /** By cell that all of them have a number for. */
  readonly cells: Readonly<Partial<Record<CellId, number>>>
}

/** Of what level and kind each body is. */
export type Ranks = Pick<Bodies, 'level' | 'kind'>

const STATED = String(STATUSES.indexOf('reported'))
const BLANK = String(STATUSES.indexOf('blank'))

interface Alike {
  readonly first: number
  readonly rows: number[]
  readonly facts: Omit<SumRow, 'cells'>
}

/** The sums of a part, in the order of their first reports. */
export function sumsOf(part: Part, bodies: Ranks): readonly SumRow[] {
  const alike = new Map<string, Alike>()
  const statesAt = patternsOf(part)
  for (let row = 0; row < part.rows; row += 1) {
    const facts = factsAt(part, { bodies, row, states: statesAt(row) })
    const key = JSON.stringify(facts)
    const known = alike.get(key)
    if (known) known.rows.push(row)
    else alike.set(key, { first: row, rows: [row], facts })
  }
  return [...alike.values()].map(each => sumRow(part, each))
}

interface At {
  readonly bodies: Ranks
  readonly row: number
  readonly states: string
}

function factsAt(part: Part, { bodies, row, states }: At): Omit<SumRow, 'cells'> {
  const who = part.who[row] ?? -1
  return {
    texts: {
      province: part.province,
      scope: part.scope[row] ?? '',
      format: part.format[row] ?? '',
      broken: part.broken[row] ?? '',
      level: levelAt(bodies, who),
      kind: kindAt(bodies, who),
      states,
    },
    numbers: { year: part.year, one_other: part.oneOther[row] ?? 0, inside: part.inside[row] ?? 0 },
  }
}

/** By row the status of each cell, but that all numbers are alike: as `states` of a report, also where that is empty. */
function patternsOf(part: Part): (row: number) => string {
  const columns = new Map<string, readonly (CellValues | undefined)[]>()
  return row => {
    const shape = shapeAt(part, row)
    const name = `${shape.format} ${shape.otherAll}`
    const cells = columns.get(name) ?? columnsIn(part, formCells(shape))
    columns.set(name, cells)
    const states = part.states[row] ?? ''
    let pattern = ''
    for (let at = 0; at < cells.length; at += 1) {
      const digit = states === '' ? BLANK : (states[at] ?? '-')
      pattern += digit !== '-' && isNumber(cells[at]?.[row]) ? STATED : digit
    }
    return pattern
  }
}

function shapeAt(part: Part, row: number) {
  return { format: part.format[row] ?? '', otherAll: part.oneOther[row] === 1 }
}

/** The columns of a form's cells, in its order. */
function columnsIn(part: Part, order: ReadonlyMap<string, number>): readonly (CellValues | undefined)[] {
  const columns: (CellValues | undefined)[] = Array.from({ length: order.size })
  for (const id of ALL_CELLS.keys()) {
    const at = order.get(id)
    if (at !== undefined) columns[at] = part.cells.get(id)
  }
  return columns
}

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && !Number.isNaN(value)
}

function sumRow(part: Part, { first, rows, facts }: Alike): SumRow {
  const order = formCells(shapeAt(part, first))
  const cells: Partial<Record<CellId, number>> = {}
  for (const [id, values] of part.cells) {
    if (facts.texts.states?.[order.get(id) ?? -1] !== STATED) continue
    let sum = 0
    for (const row of rows) sum += values[row] ?? 0
    cells[id] = exact(sum)
  }
  return { ...facts, numbers: { ...facts.numbers, n: rows.length }, cells }
}

const TEXTS: readonly Fact[] = ['province', 'scope', 'format', 'broken', 'level', 'kind', 'states']
const NUMBERS: readonly Fact[] = ['year', 'one_other', 'inside', 'n']

/** Sums as the bytes of their file. */
export function writeSums(rows: readonly SumRow[]): Written {
  const columns = new Map<Fact | CellId, CellValues | readonly string[]>()
  for (const fact of TEXTS)
    columns.set(
      fact,
      rows.map(({ texts }) => texts[fact] ?? ''),
    )
  for (const fact of NUMBERS)
    columns.set(
      fact,
      rows.map(({ numbers }) => numbers[fact] ?? null),
    )
  for (const id of ALL_CELLS.keys()) {
    const values = rows.map(({ cells }) => cells[id] ?? null)
    if (values.some(value => value !== null)) columns.set(id, values)
  }
  const dataOf = (column: Fact | CellId) => columns.get(column) ?? null
  return writeTable({ rows: rows.length, year: null, province: '', dataOf }, '')
}
