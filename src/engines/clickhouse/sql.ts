import { MISSING } from '../cellColumn.ts'
import type { Key, Measure, Question, Where } from '../question.ts'
import { isOfSums } from '../sums.ts'
import { havingOf, neededFor, orderOf } from './order.ts'
import { whole } from './quote.ts'
import { CELL_IDS, REPORT_COLUMNS, cellColumnName, floorOfCell } from './schema.ts'
import { isOfRows, singleRowsSql } from './singleRows.ts'
import {
  cellsOf,
  conditionOf,
  fitting,
  keyOf,
  ofOneKind,
  reportsOf,
  sumsOf,
  type Alike,
  type Source,
  type Table,
} from './source.ts'

/** A question as SQL that ClickHouse 18.16 and a current one understand. Nothing of a question is pasted unquoted. */
export function sqlOf(table: Table, question: Question): string {
  const source = table.sums === true && isOfSums(question) ? sumsOf(table) : reportsOf(table, question.where)
  const condition = conditionOf(source, question)
  if (isOfRows(table, question)) return `${singleRowsSql(source, question, condition)}\nFORMAT JSONCompact`
  const among = isTopOfMany(question) ? ` AND ${amongTop(source, question, condition)}` : ''
  const all = among === '' ? question : { ...question, limit: undefined, offset: 0 }
  return `${rowsSql(source, all, { condition: condition + among })}\nFORMAT JSONCompact`
}

/** The whole reports of a question in their order, one row more than wanted at most. */
export function reportsSql(table: Table, where: Where, most: number): string {
  const source = reportsOf(table, where)
  const columns = [...REPORT_COLUMNS.map(([name]) => name), ...CELL_IDS.map(cellColumnName)]
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM ${source.from}`,
    `WHERE ${fitting(source, where)}`,
    `ORDER BY ord LIMIT ${whole(most)} FORMAT JSONCompact`,
  ].join('\n')
}

type Asked = Omit<Question, 'limit'> & { readonly limit?: number | undefined }

interface Rows {
  readonly condition: string
  /** Only who the rows are is wanted of it. */
  readonly isInner?: boolean
}

/** Of cells of one kind three lists: their sums, how many reports state them, how many lack them. */
function cellsSql({ weight, valueName }: Source, { floor, cells }: Alike): readonly string[] {
  const columns = `[${cells.map(cellColumnName).join(', ')}]`
  const values = `[${cells.map(valueName).join(', ')}]`
  return [
    `sumForEach(arrayMap((v, c) -> if(c < ${floor}, toFloat64(v), 0), ${values}, ${columns}))`,
    `sumForEach(arrayMap(c -> ${weight} * (c < ${floor}), ${columns}))`,
    `sumForEach(arrayMap(c -> ${weight} * (c >= ${floor} AND c < ${floor + MISSING}), ${columns}))`,
  ]
}

function rowsSql(source: Source, question: Asked, { condition, isInner = false }: Rows): string {
  const { groupBy, measures, ids, limit, offset = 0, atLeast } = question
  const keys = groupBy.map((key, at) => `${keyOf(source, key)} AS k${at}`)
  const needed = neededFor(question)
  const sums = measures.flatMap((measure, at) => (needed.includes(measure) ? measureSql(source, measure, at) : []))
  const lists = isInner ? [] : ofOneKind(cellsOf(question)).flatMap(alike => cellsSql(source, alike))
  const cells = lists.map((list, at) => `${list} AS l${at}`)
  const idLists = ids === 0 ? [] : [`${idsOf(ids)} AS ids`]
  return [
    `SELECT ${[...keys, `${source.count} AS n_reports`, 'min(ord) AS o', ...cells, ...sums, ...idLists].join(', ')}`,
    `FROM ${source.from}`,
    `WHERE ${condition}`,
    groupBy.length > 0 ? `GROUP BY ${groupBy.map((_, at) => `k${at}`).join(', ')}` : '',
    atLeast === undefined ? '' : `HAVING ${havingOf(measures, atLeast)}`,
    `ORDER BY ${orderOf(question)}`,
    limit === undefined && offset === 0 ? '' : `LIMIT ${whole(offset)}, ${whole(limit ?? 100_000_000)}`,
  ]
    .filter(line => line !== '')
    .join('\n')
}

const MANY: readonly Key[] = ['report', 'unit']

/** The first few of very many groups: who they are is asked by what they stand in order of alone. */
function isTopOfMany(question: Question): boolean {
  const { groupBy, limit, measures } = question
  if (limit === undefined || !groupBy.some(key => MANY.includes(key))) return false
  return neededFor(question).length < measures.length
}

function amongTop(source: Source, question: Question, condition: string): string {
  const { groupBy } = question
  const inner = rowsSql(source, { ...question, ids: 0 }, { condition, isInner: true })
  const columns = groupBy.map(key => keyOf(source, key))
  const names = groupBy.map((_, at) => `k${at}`)
  return `(${columns.join(', ')}) GLOBAL IN (SELECT ${names.join(', ')} FROM (${inner}))`
}

function measureSql({ countIf, valueName }: Source, { cells }: Measure, at: number): readonly string[] {
  const all = [...new Set(cells)].map(cell => ({
    name: cellColumnName(cell),
    value: valueName(cell),
    floor: floorOfCell(cell),
  }))
  const added = (term: (cell: (typeof all)[number]) => string): string =>
    all.length === 0 ? '0' : all.map(term).join(' + ')
  return [
    `${added(({ name, value, floor }) => `sumIf(toFloat64(${value}), ${name} < ${floor})`)} AS s${at}`,
    `${added(({ name, floor }) => countIf(`${name} < ${floor}`))} AS t${at}`,
    `${added(({ name, floor }) => countIf(`${name} >= ${floor} AND ${name} < ${floor + MISSING}`))} AS m${at}`,
  ]
}

function idsOf(most: number | undefined): string {
  const all = 'arrayMap(x -> x.2, arraySort(groupArray((ord, id))))'
  return most === undefined ? all : `arraySlice(${all}, 1, ${whole(most)})`
}
