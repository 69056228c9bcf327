import { textAt, type DataTable } from '../../domain/dataTable.ts'
import { crossed, fits, type Crossed, type TableAsk } from './grouped.ts'
import { groupsOf, rolesOf, type Role } from './roles.ts'
import { ruleResult, type RuleResult, type SumRule } from './sumRule.ts'

/** What a page knows of a table whose columns are elsewhere. */
export interface TableAbout {
  readonly file: string
  readonly names: readonly string[]
  readonly rows: number
  readonly how: DataTable['how']
  /** What each column was taken for. */
  readonly roles: readonly Role[]
  /** Whether a column holds numbers only, to be set flush right. */
  readonly isNumber: readonly boolean[]
}

/** Some rows in their order, of those that fit. */
export interface RowsAsk {
  readonly where: TableAsk['where']
  readonly from: number
  readonly to: number
}

/** The rows asked for, as the file has them, and how many fit in all. */
export interface RowsGiven {
  readonly from: number
  readonly count: number
  readonly rows: readonly (readonly string[])[]
}

/** What can be asked of a table, and what is given. */
export interface TableQuestions {
  readonly crossed: { readonly ask: TableAsk; readonly gives: Crossed }
  readonly rows: { readonly ask: RowsAsk; readonly gives: RowsGiven }
  readonly texts: { readonly ask: number; readonly gives: readonly string[] }
  readonly rule: { readonly ask: SumRule; readonly gives: RuleResult }
}

/** How a question of each kind is answered. */
export type TableAnswers = {
  readonly [Kind in keyof TableQuestions]: (ask: TableQuestions[Kind]['ask']) => TableQuestions[Kind]['gives']
}

/** Texts of a column that are offered to filter by. */
const OFFERED = 500

/** A table → what a page knows of it. */
export function aboutTable(table: DataTable): TableAbout {
  const { file, names, rows, how, columns } = table
  const isNumber = columns.map(({ kind }) => kind === 'int' || kind === 'float')
  return { file, names, rows, how, roles: rolesOf(table), isNumber }
}

/** A table → the answers to all that is asked of it. Which rows fit is found out once for each filter. */
export function answersOf(table: DataTable): TableAnswers {
  let known: { readonly key: string; readonly rows: Uint32Array } | null = null
  const fitting = (where: TableAsk['where']): Uint32Array => {
    const key = JSON.stringify([...where].map(([column, texts]) => [column, [...texts]]))
    if (known?.key !== key) known = { key, rows: rowsThatFit(table, where) }
    return known.rows
  }
  return {
    crossed: ask => crossed(table, ask),
    rows: ({ where, from, to }) => {
      const fit = where.size === 0 ? null : fitting(where)
      const end = Math.min(to, fit?.length ?? table.rows)
      const rows = Array.from({ length: Math.max(0, end - from) }, (_, at) =>
        table.columns.map(column => textAt(column, fit ? (fit[from + at] ?? 0) : from + at)),
      )
      return { from, count: fit?.length ?? table.rows, rows }
    },
    texts: index => {
      const column = table.columns[index]
      return column ? groupsOf(column, table.rows).words.slice(0, OFFERED).toSorted() : []
    },
    rule: rule => ruleResult(table, rule),
  }
}

function rowsThatFit(table: DataTable, where: TableAsk['where']): Uint32Array {
  const isIn = fits(table, where)
  const rows = new Uint32Array(table.rows)
  let count = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (!isIn(row)) continue
    rows[count] = row
    count += 1
  }
  return rows.slice(0, count)
}
