import { APPLICANTS, OTHER_ALL, OUTCOME_GROUPS, ROWS_SPLIT } from '../domain/forms/applications.ts'
import { APPEALS, RESULTS } from '../domain/forms/appeals.ts'
import type { CellId, FormId, Label, Row, Table } from '../domain/forms/form.ts'
import { ALL_CELLS, FORMS } from '../domain/forms/index.ts'
import { INDICATORS } from '../domain/indicators/index.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { recordOf } from '../domain/record.ts'
import { LANG_IDS } from '../domain/langs.ts'

/** A column of the table: the sum of its cells, and the columns that it opens into. */
export interface ColumnNode {
  readonly id: string
  readonly label: Label
  /** Numbering before the label as printed: `（一）`, `1.`; empty where there is none. */
  readonly number: string
  /** Cells of any form; a report sums those that its form has. */
  readonly cells: readonly CellId[]
  readonly children: readonly ColumnNode[]
  /** Where the column is not a sum of cells but an indicator made of them. */
  readonly indicator?: Indicator
}

/** The sets of columns, by name. */
export const COLUMN_SETS = [
  'outcomes',
  'intake',
  'grounds',
  'appeals',
  'disclosure_2021',
  'disclosure_2019',
  'indicators',
] as const
export type ColumnSetId = (typeof COLUMN_SETS)[number]

/** The set that an address names; outcomes where it names none. */
export function columnSetOf(indicator: string): ColumnSetId {
  return COLUMN_SETS.find(set => set === indicator) ?? 'outcomes'
}

/** The columns of a set. */
export function columnsOfSet(set: ColumnSetId): readonly ColumnNode[] {
  return SETS[set]
}

const ROWS = [...ROWS_SPLIT, OTHER_ALL]
const APPLICANT_PARTS = APPLICANTS.filter(column => column.id !== 'total')
const RESULT_PARTS = RESULTS.filter(column => column.id !== 'total')

/** One row of table 3: its total, opening into the six kinds of applicants. */
function rowColumn(row: Row): ColumnNode {
  return {
    id: `3/${row.id}/total`,
    label: row,
    number: row.number,
    cells: [`3/${row.id}/total`],
    children: APPLICANT_PARTS.map(column => leaf(`3/${row.id}/${column.id}`, column)),
  }
}

/** A heading of table 3: the sum of its rows, opening into them. The one-row （六） stands among the parts of its own. */
function groupColumn(id: string): readonly ColumnNode[] {
  const label = OUTCOME_GROUPS.find(group => group.id === id)
  const rows = ROWS.filter(row => row.group === id)
  if (!label) return []
  return [
    {
      id: `3/${id}`,
      label,
      number: label.number,
      cells: rows.map(row => `3/${row.id}/total` as const),
      children: rows.map(rowColumn),
    },
  ]
}

function leaf(id: CellId, label: Label): ColumnNode {
  return { id, label, number: '', cells: [id], children: [] }
}

function rowsNamed(...ids: readonly string[]): readonly ColumnNode[] {
  return ids.flatMap(id => ROWS.filter(row => row.id === id).map(rowColumn))
}

/** A row of table 2 or 4: each of its columns under the row's name. */
function spreadRow(table: Table, row: Row): ColumnNode {
  return {
    id: `${table.id}/${row.id}`,
    label: row,
    number: row.number,
    cells: [],
    children: row.columns.map(column => leaf(`${table.id}/${row.id}/${column.id}`, column)),
  }
}

function disclosureOf(form: FormId): readonly ColumnNode[] {
  const [table] = FORMS[form].tables
  return table.rows.map(row => spreadRow(table, row))
}

const SETS: Readonly<Record<ColumnSetId, readonly ColumnNode[]>> = {
  intake: rowsNamed('new_received', 'carried_in', 'total_processed', 'carried_out'),
  outcomes: [
    ...rowsNamed('granted', 'partial'),
    ...['denied', 'unable', 'refused', 'other'].flatMap(groupColumn),
    ...rowsNamed('total_processed'),
  ],
  grounds: ROWS.filter(row => row.group === 'denied').map(rowColumn),
  appeals: APPEALS.rows.map(row => ({
    id: `4/${row.id}/total`,
    label: row,
    number: row.number,
    cells: [`4/${row.id}/total`],
    children: RESULT_PARTS.map(column => leaf(`4/${row.id}/${column.id}`, column)),
  })),
  disclosure_2021: disclosureOf('gb-2021-30'),
  disclosure_2019: disclosureOf('gb-2019-60'),
  indicators: INDICATORS.map(indicator => ({
    id: indicator.id,
    label: indicator,
    number: '',
    cells: [...new Set([...indicator.numerator, ...indicator.denominator, ...(indicator.minus ?? [])])],
    children: [],
    indicator,
  })),
}

const BY_ID: ReadonlyMap<string, ColumnNode> = new Map(
  Object.values(SETS)
    .flat()
    .flatMap(function all(node): readonly ColumnNode[] {
      return [node, ...node.children.flatMap(all)]
    })
    .map(node => [node.id, node]),
)

/** The column of an id: one of the sets, or any single cell under its whole name; null where no form has it. */
export function columnOfId(id: string): ColumnNode | null {
  const cell = [...ALL_CELLS.values()].find(each => each.id === id)
  const known = BY_ID.get(id)
  if (cell === undefined || (known !== undefined && cell.column.id === 'total')) return known ?? null
  const label = recordOf(LANG_IDS, lang => `${cell.row[lang]} · ${cell.column[lang]}`)
  return { id, label, number: '', cells: [cell.id], children: [] }
}
