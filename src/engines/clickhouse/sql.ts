import type { CellId } from '../../domain/forms/form.ts'
import { isKey } from '../arranged.ts'
import { MISSING } from '../cellColumn.ts'
import type { Key, Measure, Order, Question, Where } from '../question.ts'
import { fraction, named, quoted, whole } from './quote.ts'
import { CELL_IDS, REPORT_COLUMNS, cellColumnName, floorOfCell, sumColumnName } from './schema.ts'
import { isOfSums, sumsName } from '../sums.ts'

/** Which table of which database is asked, and the data set that it is. */
export interface Table {
  readonly database: string
  readonly table: string
  readonly dataset: string
  /** Whether the table of sums stands beside it, and may answer in its place. */
  readonly sums?: boolean
}

/** What a question is asked of: the reports, a row each, or their sums. */
interface Source {
  readonly dataset: string
  readonly from: string
  /** How many reports the rows of a group are. */
  readonly count: string
  /** How many reports of a group are so. */
  readonly countIf: (condition: string) => string
  /** The column of a cell's number. */
  readonly valueName: (cell: CellId) => string
}

/** A question as SQL that ClickHouse 18.16 and a current one understand. Nothing of a question is pasted unquoted. */
export function sqlOf(table: Table, question: Question): string {
  const source = table.sums === true && isOfSums(question) ? sumsOf(table) : reportsOf(table)
  const condition = conditionOf(source, question)
  const among = isTopOfMany(question) ? ` AND ${amongTop(source, question, condition)}` : ''
  const rows = rowsSql(
    source,
    among === '' ? question : { ...question, limit: undefined, offset: 0 },
    condition + among,
  )
  return `${rows}\nFORMAT JSONCompact`
}

/** The whole reports of a question in their order, one row more than wanted at most. */
export function reportsSql(table: Table, where: Where, most: number): string {
  const source = reportsOf(table)
  const columns = [...REPORT_COLUMNS.map(([name]) => name), ...CELL_IDS.map(cellColumnName)]
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM ${source.from}`,
    `WHERE ${fitting(source, where)}`,
    `ORDER BY ord LIMIT ${whole(most)} FORMAT JSONCompact`,
  ].join('\n')
}

function reportsOf({ dataset, database, table }: Table): Source {
  return {
    dataset,
    from: `${named(database)}.${named(table)}`,
    count: 'count()',
    countIf: condition => `countIf(${condition})`,
    valueName: cellColumnName,
  }
}

function sumsOf({ dataset, database, table }: Table): Source {
  return {
    dataset,
    from: `${named(database)}.${named(sumsName(table))}`,
    count: 'sum(n)',
    countIf: condition => `sumIf(n, ${condition})`,
    valueName: sumColumnName,
  }
}

type Asked = Omit<Question, 'limit'> & { readonly limit?: number | undefined }

function rowsSql(source: Source, question: Asked, condition: string): string {
  const { groupBy, measures, ids, limit, offset = 0, atLeast } = question
  const keys = groupBy.map((key, at) => `${keyOf(source, key)} AS k${at}`)
  const sums = measures.flatMap((measure, at) => measureSql(source, measure, at))
  const idLists = ids === 0 ? [] : [`${idsOf(ids)} AS ids`]
  return [
    `SELECT ${[...keys, `${source.count} AS n_reports`, 'min(ord) AS o', ...sums, ...idLists].join(', ')}`,
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
function isTopOfMany({ groupBy, limit, measures, order = [], atLeast }: Question): boolean {
  if (limit === undefined || !groupBy.some(key => MANY.includes(key))) return false
  return neededFor(measures, order, atLeast).length < measures.length
}

function neededFor(
  measures: readonly Measure[],
  order: readonly Order[],
  atLeast: Question['atLeast'],
): readonly Measure[] {
  const names = new Set([...order.flatMap(({ by, over }) => [by, over ?? '']), atLeast?.by])
  return measures.filter(({ id }) => names.has(id))
}

function amongTop(source: Source, question: Question, condition: string): string {
  const { groupBy, measures, order = [], atLeast } = question
  const inner = rowsSql(source, { ...question, ids: 0, measures: neededFor(measures, order, atLeast) }, condition)
  const columns = groupBy.map(key => keyOf(source, key))
  const names = groupBy.map((_, at) => `k${at}`)
  return `(${columns.join(', ')}) GLOBAL IN (SELECT ${names.join(', ')} FROM (${inner}))`
}

function keyOf({ dataset }: Source, key: Key): string {
  if (key === 'dataset') return quoted(dataset)
  return key === 'report' ? 'id' : key
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

const LISTS = [
  ['units', 'unit'],
  ['scopes', 'scope'],
  ['levels', 'level'],
  ['formats', 'format'],
  ['provinces', 'province'],
  ['parents', 'parent'],
  ['inside', 'inside'],
  ['broken', 'broken'],
  ['reports', 'id'],
] as const

function fitting({ dataset }: Source, where: Where): string {
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
function conditionOf(source: Source, { where, whole: kept, measures }: Question): string {
  const fits = fitting(source, where)
  const cells = [...new Set(measures.flatMap((measure): readonly CellId[] => measure.cells))]
  if (kept === undefined || cells.length === 0) return fits
  const states = cells
    .map(cell => {
      const [name, floor] = [cellColumnName(cell), floorOfCell(cell)]
      return `NOT (${name} >= ${floor} AND ${name} < ${floor + MISSING})`
    })
    .join(' AND ')
  const among = `FROM ${source.from} WHERE (${fits}) AND (${states})`
  const others =
    kept === 'all' ? `(SELECT count() ${among}) = 0` : `year GLOBAL NOT IN (SELECT year ${among} GROUP BY year)`
  return `(${fits}) AND ((${states}) OR ${others})`
}

function havingOf(measures: readonly Measure[], { by, value }: NonNullable<Question['atLeast']>): string {
  const at = measures.findIndex(({ id }) => id === by)
  return at < 0 ? '0' : `m${at} = 0 AND t${at} > 0 AND s${at} >= ${fraction(value)}`
}

function orderOf({ order = [], groupBy, measures }: Asked): string {
  return [...order.flatMap(each => termsOf(each, groupBy, measures)), 'o ASC'].join(', ')
}

function termsOf({ by, over, down }: Order, groupBy: readonly Key[], measures: readonly Measure[]): readonly string[] {
  const way = down ? 'DESC' : 'ASC'
  if (isKey(by)) {
    const at = groupBy.indexOf(by)
    if (at < 0) return []
    return by === 'year' ? [`k${at} = 0 ASC`, `k${at} ${way}`] : [`k${at} ${way}`]
  }
  const at = measures.findIndex(({ id }) => id === by)
  if (at < 0) return []
  const unknown = `(m${at} > 0 OR t${at} = 0)`
  if (over === undefined) return [`${unknown} ASC`, `if(${unknown}, 0, s${at}) ${way}`]
  const base = measures.findIndex(({ id }) => id === over)
  if (base < 0) return []
  const shareless = `(${unknown} OR m${base} > 0 OR t${base} = 0 OR s${base} <= 0)`
  return [`${shareless} ASC`, `if(${shareless}, 0, s${at} / s${base}) ${way}`]
}
