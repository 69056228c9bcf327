import type { CellId } from '../../domain/forms/form.ts'
import { isKey } from '../arranged.ts'
import { MISSING } from '../cellColumn.ts'
import type { Key, Measure, Question, Where } from '../question.ts'
import { named, quoted, whole } from './quote.ts'
import { CELL_IDS, REPORT_COLUMNS, cellColumnName, floorOfCell } from './schema.ts'

/** Which table of which database is asked, and the data set that it is. */
export interface Table {
  readonly database: string
  readonly table: string
  readonly dataset: string
}

/** A question as SQL that ClickHouse 18.16 and a current one understand. Nothing of a question is pasted unquoted. */
export function sqlOf(table: Table, question: Question): string {
  const { groupBy, measures, ids, limit, offset = 0 } = question
  const keys = groupBy.map((key, at) => `${keyOf(table, key)} AS k${at}`)
  const sums = measures.flatMap((measure, at) => sumsOf(measure, at))
  const idLists = ids === 0 ? [] : [`${idsOf(ids)} AS ids`]
  return [
    `SELECT ${[...keys, 'count() AS n', 'min(ord) AS o', ...sums, ...idLists].join(', ')}`,
    `FROM ${named(table.database)}.${named(table.table)}`,
    `WHERE ${conditionOf(table, question)}`,
    groupBy.length > 0 ? `GROUP BY ${groupBy.map((_, at) => `k${at}`).join(', ')}` : '',
    `ORDER BY ${orderOf(question)}`,
    limit === undefined && offset === 0 ? '' : `LIMIT ${whole(offset)}, ${whole(limit ?? 100_000_000)}`,
    'FORMAT JSONCompact',
  ]
    .filter(line => line !== '')
    .join('\n')
}

/** The whole reports of a question in their order, one row more than wanted at most. */
export function reportsSql(table: Table, where: Where, most: number): string {
  const columns = [...REPORT_COLUMNS.map(([name]) => name), ...CELL_IDS.map(cellColumnName)]
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM ${named(table.database)}.${named(table.table)}`,
    `WHERE ${fitting(table, where)}`,
    `ORDER BY ord LIMIT ${whole(most)} FORMAT JSONCompact`,
  ].join('\n')
}

function keyOf({ dataset }: Table, key: Key): string {
  if (key === 'dataset') return quoted(dataset)
  return key === 'report' ? 'id' : key
}

function sumsOf({ cells }: Measure, at: number): readonly string[] {
  const all = [...new Set(cells)].map(cell => ({ name: cellColumnName(cell), floor: floorOfCell(cell) }))
  const added = (term: (cell: (typeof all)[number]) => string): string =>
    all.length === 0 ? '0' : all.map(term).join(' + ')
  return [
    `${added(({ name, floor }) => `sumIf(toFloat64(${name}), ${name} < ${floor})`)} AS s${at}`,
    `${added(({ name, floor }) => `countIf(${name} < ${floor})`)} AS t${at}`,
    `${added(({ name, floor }) => `countIf(${name} >= ${floor} AND ${name} < ${floor + MISSING})`)} AS m${at}`,
  ]
}

function idsOf(most: number | undefined): string {
  const all = 'arrayMap(x -> x.2, arraySort(groupArray((ord, id))))'
  return most === undefined ? all : `arraySlice(${all}, 1, ${whole(most)})`
}

const LISTS = [
  ['units', 'unit'],
  ['scopes', 'scope'],
  ['levels', 'level'],
  ['formats', 'format'],
  ['provinces', 'province'],
  ['parents', 'parent'],
  ['inside', 'inside'],
  ['reports', 'id'],
] as const

function fitting({ dataset }: Table, where: Where): string {
  const tests = LISTS.flatMap(([part, column]) => {
    const names = where[part] ?? []
    return names.length === 0 ? [] : [`${column} IN (${names.map(quoted).join(', ')})`]
  })
  const { years, datasets = [] } = where
  if (years) tests.push(`year != 0 AND year >= ${whole(years[0])} AND year <= ${whole(years[1])}`)
  if (datasets.length > 0 && !datasets.includes(dataset)) tests.push('0')
  return tests.length === 0 ? '1' : tests.join(' AND ')
}

/** What fits, and of it the reports that state every cell asked for, as `Question.whole` says. */
function conditionOf(table: Table, { where, whole: kept, measures }: Question): string {
  const fits = fitting(table, where)
  const cells = [...new Set(measures.flatMap((measure): readonly CellId[] => measure.cells))]
  if (kept === undefined || cells.length === 0) return fits
  const states = cells
    .map(cell => {
      const [name, floor] = [cellColumnName(cell), floorOfCell(cell)]
      return `NOT (${name} >= ${floor} AND ${name} < ${floor + MISSING})`
    })
    .join(' AND ')
  const among = `FROM ${named(table.database)}.${named(table.table)} WHERE (${fits}) AND (${states})`
  const others =
    kept === 'all' ? `(SELECT count() ${among}) = 0` : `year GLOBAL NOT IN (SELECT year ${among} GROUP BY year)`
  return `(${fits}) AND ((${states}) OR ${others})`
}

function orderOf({ order = [], groupBy, measures }: Question): string {
  const terms = order.flatMap(({ by, down }) => {
    const way = down ? 'DESC' : 'ASC'
    if (isKey(by)) {
      const at = groupBy.indexOf(by)
      if (at < 0) return []
      return by === 'year' ? [`k${at} = 0 ASC`, `k${at} ${way}`] : [`k${at} ${way}`]
    }
    const at = measures.findIndex(({ id }) => id === by)
    if (at < 0) return []
    const isUnknown = `(m${at} > 0 OR t${at} = 0)`
    return [`${isUnknown} ASC`, `if(${isUnknown}, 0, s${at}) ${way}`]
  })
  return [...terms, 'o ASC'].join(', ')
}
