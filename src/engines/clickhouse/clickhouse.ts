import type { Cell } from '../../domain/cell.ts'
import { emptyCell, numberCell } from '../../domain/cell.ts'
import { FORM_IDS, type CellId, type TableId } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { NO_HEADING, type Report } from '../../domain/report.ts'
import { LEVELS, SCOPES } from '../../domain/scope.ts'
import { STATUSES } from '../../domain/status.ts'
import { MISSING, stateOfNumber } from '../cellColumn.ts'
import type { Engine } from '../engine.ts'
import { formCells } from '../formCells.ts'
import { exact } from '../memory.ts'
import type { Amount, AnswerRow, Measure, Question } from '../question.ts'
import type { Rows } from './http.ts'
import { CELL_IDS, REPORT_COLUMNS, kindOfCell } from './schema.ts'
import { isOfRows } from './singleRows.ts'
import { cellsOf, ofOneKind, type Table } from './source.ts'
import { reportsSql, sqlOf } from './sql.ts'

/** Sends SQL to whoever answers, over HTTP in the page. */
export type Send = (sql: string, signal?: AbortSignal) => Promise<Rows>

/** Answers questions from a ClickHouse: each question is one query. */
export function clickhouseEngine(table: Table, send: Send): Engine {
  return {
    ask: async (question, asking) => {
      const rows = await send(sqlOf(table, question), asking?.signal)
      const read = isOfRows(table, question) ? cellsOfReport : cellsOfGroup
      return rows.flatMap(row => answerRow(question, row, read))
    },
    reports: async (where, most, asking) => {
      const [counted] = await send(sqlOf(table, { measures: [], groupBy: [], where, ids: 0 }), asking?.signal)
      const count = Number(counted?.[0] ?? 0)
      if (count === 0 || count > most) return { reports: [], count }
      const rows = await send(reportsSql(table, where, most), asking?.signal)
      return { reports: rows.map(reportOf), count }
    },
  }
}

/** Of each cell its sum, how many state it, how many lack it. */
type Known = ReadonlyMap<CellId, readonly number[]>

function answerRow(
  { groupBy, measures, ids }: Question,
  row: readonly unknown[],
  read: (cells: readonly CellId[], lists: readonly unknown[]) => Known,
): readonly AnswerRow[] {
  const count = Number(row[groupBy.length])
  if (count === 0) return []
  const keys = Object.fromEntries(groupBy.map((key, at) => [key, key === 'year' ? yearOf(row[at]) : textOf(row[at])]))
  const cells = read(cellsOf({ measures }), row.slice(groupBy.length + 2))
  const amounts = Object.fromEntries(measures.map(measure => [measure.id, amountOf(measure, cells)]))
  const named = ids === 0 ? [] : row.at(-1)
  return [{ keys, amounts, count, reports: Array.isArray(named) ? named.map(String) : [] }]
}

/** Three lists a kind: sums, how many state, how many lack. */
function cellsOfGroup(cells: readonly CellId[], lists: readonly unknown[]): Known {
  const alike = ofOneKind(cells).flatMap((each, at) => {
    const [sums, stated, missing] = [0, 1, 2].map(list => numbersIn(lists[at * 3 + list]))
    return each.cells.map((cell, place) => [cell, [sums, stated, missing].map(list => list?.[place] ?? 0)] as const)
  })
  return new Map(alike)
}

/** A list a kind: the numbers as they are kept, which say why there is none. */
function cellsOfReport(cells: readonly CellId[], lists: readonly unknown[]): Known {
  const alike = ofOneKind(cells).flatMap(({ floor, cells: names }, at) => {
    const numbers = numbersIn(lists[at])
    return names.map((cell, place) => {
      const number = numbers[place] ?? Number.NaN
      const known = number < floor ? [number, 1, 0] : [0, 0, number < floor + MISSING ? 1 : 0]
      return [cell, known] as const
    })
  })
  return new Map(alike)
}

function numbersIn(list: unknown): readonly number[] {
  return Array.isArray(list) ? list.map(Number) : []
}

/** What the cells of a measure come to together. */
function amountOf({ cells }: Measure, known: Known): Amount {
  let [sum, stated, missing] = [0, 0, 0]
  for (const cell of new Set(cells)) {
    const [added = 0, has = 0, lacks = 0] = known.get(cell) ?? []
    sum += added
    stated += has
    missing += lacks
  }
  const whole = exact(sum)
  return { value: missing > 0 || stated === 0 ? null : whole, sum: whole, stated, missing }
}

function yearOf(value: unknown): number | null {
  return Number(value) === 0 ? null : Number(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function reportOf(row: readonly unknown[]): Report {
  const text = (name: (typeof REPORT_COLUMNS)[number][0]) =>
    textOf(row[REPORT_COLUMNS.findIndex(([column]) => column === name)])
  const number = (name: (typeof REPORT_COLUMNS)[number][0]) =>
    Number(row[REPORT_COLUMNS.findIndex(([column]) => column === name)])
  const format = FORM_IDS.find(form => form === text('format')) ?? 'gb-2021-30'
  const otherAll = number('one_other') === 1
  const cells = cellsIn(row, { format, otherAll, states: text('states') })
  const tables = new Set<TableId>(
    Object.keys(cells).flatMap(id => [...ALL_CELLS.values()].find(cell => cell.id === id)?.table ?? []),
  )
  return {
    id: text('id'),
    year: yearOf(number('year')),
    divisionCode: text('division_code'),
    region: text('region'),
    uscc: text('uscc'),
    organ: text('unit'),
    level: LEVELS.find(level => level === text('level')) ?? '',
    scope: SCOPES.find(scope => scope === text('scope')) ?? 'unknown',
    format,
    otherAll,
    tables: [...tables].toSorted((one, other) => one - other),
    cells,
    source: text('source'),
    published: text('published'),
    heading: NO_HEADING,
    sections: [],
  }
}

interface Shaped {
  readonly format: string
  readonly otherAll: boolean
  readonly states: string
}

function cellsIn(row: readonly unknown[], { states, ...shape }: Shaped): Report['cells'] {
  const order = formCells(shape)
  const cells: Partial<Record<CellId, Cell>> = {}
  CELL_IDS.forEach((id, at) => {
    const { value, state } = stateOfNumber(Number(row[REPORT_COLUMNS.length + at]), kindOfCell(id))
    if (state === 'lacking' || state === 'outside') return
    const place = order.get(id)
    const marked = states === '' || place === undefined ? state : (STATUSES[Number(states[place])] ?? state)
    cells[id] = value === null ? emptyCell(marked) : { ...numberCell(value, String(value), null), status: marked }
  })
  return cells
}
