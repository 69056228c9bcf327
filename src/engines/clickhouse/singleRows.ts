import { MISSING } from '../cellColumn.ts'
import type { Measure, Question } from '../question.ts'
import { havingOf, neededFor, orderOf } from './order.ts'
import { whole } from './quote.ts'
import { cellColumnName, floorOfCell } from './schema.ts'
import { cellsOf, keyOf, ofOneKind, type Source, type Table } from './source.ts'

/** Whether every group of a question can only be one report: then nothing has to be grouped. */
export function isOfRows({ uniqueReports, uniqueBodies }: Table, { groupBy, where, ids }: Question): boolean {
  if (ids !== 0) return false
  if (uniqueReports === true && groupBy.includes('report')) return true
  const { years, scopes = [] } = where
  const ofOneYear = groupBy.includes('year') || (years !== undefined && years[0] === years[1])
  const ofOneScope = groupBy.includes('scope') || scopes.length === 1
  return uniqueBodies === true && groupBy.includes('unit') && ofOneYear && ofOneScope
}

/**
 * Reports one by one: which ones is asked by what they stand in order of alone, and then all that is wanted of them.
 * Of cells there is a list a kind, of the numbers as they are kept.
 */
export function singleRowsSql(source: Source, question: Question, condition: string): string {
  const { groupBy, measures, limit, offset = 0, atLeast } = question
  const needed = neededFor(question)
  const sums = measures.flatMap((measure, at) => (needed.includes(measure) ? rowSql(measure, at) : []))
  const keys = groupBy.map((key, at) => `${keyOf(source, key)} AS k${at}`)
  const cells = ofOneKind(cellsOf(question)).map(
    alike => `[${alike.cells.map(cellColumnName).join(', ')}] AS l${alike.floor}`,
  )
  const enough = atLeast === undefined ? '' : ` AND ${havingOf(measures, atLeast)}`
  const order = `ORDER BY ${orderOf(question)}`
  const rows = `SELECT ${[...keys, '1 AS n_reports', 'ord AS o', ...cells, ...sums].join(', ')} FROM ${source.from}`
  if (limit === undefined && offset === 0) return `${rows} WHERE (${condition})${enough} ${order}`
  const chosen = `SELECT ${['ord AS o', ...keys, ...sums].join(', ')} FROM ${source.from} WHERE (${condition})${enough} ${order}`
  const few = `SELECT o FROM (${chosen} LIMIT ${whole(offset)}, ${whole(limit ?? 100_000_000)})`
  // Only `ord` is read of the rows that are not wanted.
  return `${rows} PREWHERE ord GLOBAL IN (${few}) WHERE ${condition} ${order}`
}

/** A measure of one report, as `measureSql` says it of many. */
function rowSql({ cells }: Measure, at: number): readonly string[] {
  const all = [...new Set(cells)].map(cell => ({ name: cellColumnName(cell), floor: floorOfCell(cell) }))
  const added = (term: (cell: (typeof all)[number]) => string): string =>
    all.length === 0 ? '0' : all.map(term).join(' + ')
  return [
    `${added(({ name, floor }) => `if(${name} < ${floor}, toFloat64(${name}), 0)`)} AS s${at}`,
    `${added(({ name, floor }) => `(${name} < ${floor})`)} AS t${at}`,
    `${added(({ name, floor }) => `(${name} >= ${floor} AND ${name} < ${floor + MISSING})`)} AS m${at}`,
  ]
}
