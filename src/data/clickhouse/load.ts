import { STATUSES, statusOf } from '../../domain/status.ts'
import { kindAt, levelAt, parentAt, type Bodies } from '../../engines/bodies.ts'
import { codedNumber, type CellState } from '../../engines/cellColumn.ts'
import {
  CELL_IDS,
  cellColumnName,
  declaredColumns,
  kindOfCell,
  REPORT_COLUMNS,
} from '../../engines/clickhouse/schema.ts'
import { formCells } from '../../engines/formCells.ts'
import type { LoadTable } from './sums.ts'
import type { Part } from '../parquet/part.ts'

/** The tables of a data set: one a shard, and one over all shards, dealt by body. */
export function tablesSql({ cluster, database, table }: LoadTable) {
  const local = [
    `CREATE TABLE ${database}.${table}_local (`,
    `  ${declaredColumns().join(',\n  ')}`,
    ') ENGINE = MergeTree() PARTITION BY year ORDER BY (scope, inside, province, ord)',
  ].join('\n')
  return {
    database: `CREATE DATABASE IF NOT EXISTS ${database}`,
    empty: [`DROP TABLE IF EXISTS ${database}.${table}`, `DROP TABLE IF EXISTS ${database}.${table}_local`],
    local,
    distributed: `CREATE TABLE ${database}.${table} AS ${database}.${table}_local ENGINE = Distributed(${cluster}, ${database}, ${table}_local, cityHash64(unit))`,
  }
}

/** The statement that rows of `rowsOf` follow. */
export function insertSql(database: string, table: string): string {
  const columns = [...REPORT_COLUMNS.map(([name]) => name), ...CELL_IDS.map(cellColumnName)]
  return `INSERT INTO ${database}.${table} (${columns.join(', ')}) FORMAT TabSeparated\n`
}

/** The reports of a part as lines; `first` is the place of its first report in the data set. */
export function rowsOf(part: Part, bodies: Bodies, first: number): string {
  const lines: string[] = []
  for (let row = 0; row < part.rows; row += 1) lines.push(lineOf(part, bodies, { row, ord: first + row }))
  return lines.join('')
}

type Column = (typeof REPORT_COLUMNS)[number][0]

function lineOf(part: Part, bodies: Bodies, { row, ord }: { readonly row: number; readonly ord: number }): string {
  const facts: Readonly<Record<string, string | number>> = {
    ord,
    ...ofReport(part, row),
    ...ofBody(bodies, part.who[row]),
  }
  const id = [part.year ?? '', facts['uscc'] || facts['unit'], facts['scope'], facts['source']].join('|')
  const text = (name: Column) => escaped(String(name === 'id' ? id : (facts[name] ?? '')))
  const shape = { format: String(facts['format']), otherAll: facts['one_other'] === 1 }
  return `${[...REPORT_COLUMNS.map(([name]) => text(name)), ...cellNumbers(part, row, formCells(shape))].join('\t')}\n`
}

function ofReport(part: Part, row: number): Readonly<Record<string, string | number>> {
  const text = (list: readonly string[]) => list[row] ?? ''
  return {
    year: part.year ?? 0,
    scope: text(part.scope),
    format: text(part.format),
    one_other: part.oneOther[row] ?? 0,
    province: part.province,
    inside: part.inside[row] === 1 ? 'inside' : '',
    broken: text(part.broken),
    states: text(part.states),
    published: text(part.published),
    source: text(part.source),
  }
}

function ofBody(bodies: Bodies, who = -1): Readonly<Record<string, string>> {
  return {
    unit: bodies.organ[who] ?? '',
    uscc: bodies.uscc[who] ?? '',
    division_code: bodies.code[who] ?? '',
    level: levelAt(bodies, who),
    region: bodies.region[who] ?? '',
    parent: parentAt(bodies, who),
    kind: kindAt(bodies, who),
  }
}

function cellNumbers(part: Part, row: number, order: ReadonlyMap<string, number>): readonly number[] {
  const states = part.states[row] ?? ''
  return CELL_IDS.map(id => {
    const at = order.get(id)
    const value = part.cells.get(id)?.[row] ?? null
    const number = value === null || Number.isNaN(value) ? null : value
    return codedNumber(stateOf(number, at, states), kindOfCell(id))
  })
}

function stateOf(value: number | null, at: number | undefined, states: string): CellState {
  if (at === undefined) return { value: null, state: 'outside' }
  if (states === '') return { value, state: value === null ? 'blank' : statusOf(value) }
  const digit = states[at] ?? '-'
  return { value, state: digit === '-' ? 'lacking' : (STATUSES[Number(digit)] ?? 'unread') }
}

function escaped(text: string): string {
  return text.replaceAll(
    /[\\\t\n\r\0]/g,
    found => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[found] ?? '\\0',
  )
}
