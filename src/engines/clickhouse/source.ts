import type { CellId } from '../../domain/forms/form.ts'
import { CELL_KINDS, floorOf, MISSING } from '../cellColumn.ts'
import type { Key, Question, Where } from '../question.ts'
import { sumsName } from '../sums.ts'
import { named, quoted, whole } from './quote.ts'
import { cellColumnName, kindOfCell, sumColumnName } from './schema.ts'

/** Which table of which database is asked, and the data set that it is. */
export interface Table {
  readonly database: string
  readonly table: string
  readonly dataset: string
  /** Whether the table of sums stands beside it, and may answer in its place. */
  readonly sums?: boolean
  /** Whether the same reports stand beside it in order of their bodies. */
  readonly byBody?: boolean
  /** Whether no two reports share an id; whether no two of one scope and year are of one body. Then groups are rows. */
  readonly uniqueReports?: boolean
  readonly uniqueBodies?: boolean
}

/** What a question is asked of: the reports, a row each, or their sums. */
export interface Source {
  readonly dataset: string
  readonly from: string
  /** How many reports the rows of a group are. */
  readonly count: string
  /** How many reports a row is. */
  readonly weight: string
  /** How many reports of a group are so. */
  readonly countIf: (condition: string) => string
  /** The column of a cell's number. */
  readonly valueName: (cell: CellId) => string
}

/** The name of the table that has the reports of another one in order of their bodies. */
export function byBodyName(table: string): string {
  return `${table}_by_body`
}

/** The reports of a table; those of named bodies where the reports of a body stand together. */
export function reportsOf({ dataset, database, table, byBody }: Table, { units = [] }: Pick<Where, 'units'>): Source {
  const name = byBody === true && units.length > 0 ? byBodyName(table) : table
  return {
    dataset,
    from: `${named(database)}.${named(name)}`,
    count: 'count()',
    weight: '1',
    countIf: condition => `countIf(${condition})`,
    valueName: cellColumnName,
  }
}

/** The sums beside a table of reports. */
export function sumsOf({ dataset, database, table }: Table): Source {
  return {
    dataset,
    from: `${named(database)}.${named(sumsName(table))}`,
    count: 'sum(n)',
    weight: 'n',
    countIf: condition => `sumIf(n, ${condition})`,
    valueName: sumColumnName,
  }
}

/** The cells of a question, each once: the answer has three numbers of each, and who asks adds them up to measures. */
export function cellsOf({ measures }: Pick<Question, 'measures'>): readonly CellId[] {
  return [...new Set(measures.flatMap((measure): readonly CellId[] => measure.cells))]
}

/**
 * Cells of which the same number says why there is none. What is asked of many cells is asked of them as an array, once:
 * a hundred expressions take ClickHouse 18 seconds to understand.
 */
export interface Alike {
  readonly floor: number
  readonly cells: readonly CellId[]
}

/** Cells by kind, in their order. */
export function ofOneKind(cells: readonly CellId[]): readonly Alike[] {
  return CELL_KINDS.map(kind => ({
    floor: floorOf(kind),
    cells: cells.filter(cell => kindOfCell(cell) === kind),
  })).filter(alike => alike.cells.length > 0)
}

/** A key as an expression. */
export function keyOf({ dataset }: Source, key: Key): string {
  if (key === 'dataset') return quoted(dataset)
  return key === 'report' ? 'id' : key
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

/** Which rows fit. */
export function fitting({ dataset }: Source, where: Where): string {
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
export function conditionOf(source: Source, { where, whole: kept, measures }: Question): string {
  const fits = fitting(source, where)
  const cells = cellsOf({ measures })
  if (kept === undefined || cells.length === 0) return fits
  const states = ofOneKind(cells)
    .map(({ floor, cells: alike }) => {
      const columns = alike.map(cellColumnName).join(', ')
      return `NOT arrayExists(c -> c >= ${floor} AND c < ${floor + MISSING}, [${columns}])`
    })
    .join(' AND ')
  const among = `FROM ${source.from} WHERE (${fits}) AND (${states})`
  const others =
    kept === 'all' ? `(SELECT count() ${among}) = 0` : `year GLOBAL NOT IN (SELECT year ${among} GROUP BY year)`
  return `(${fits}) AND ((${states}) OR ${others})`
}
