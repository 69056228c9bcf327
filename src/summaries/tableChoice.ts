import { CHART_IDS, COMPARE_CHART_IDS, type AnyChartId } from '../domain/charts.ts'
import { NO_VIEW, viewFromText, viewToText, type TableView } from './table/tableView.ts'

/** What is picked of the table, of one chart alone, and of what is opened into its parts. */
export interface TableChoice {
  /** How the table page is laid out. */
  readonly table: TableView
  /** The one chart that an embedded page shows. */
  readonly chart: AnyChartId | ''
  /** What is opened into its parts, step by step; see `drillSteps.ts`. */
  readonly drill: string
}

/** The table as it is at first, and nothing opened. */
export const NO_TABLE: TableChoice = { table: NO_VIEW, chart: '', drill: '' }

type ReadPart = (text: string) => Partial<TableChoice> | null

/** How each part of an address is read. */
export const TABLE_PARTS: readonly (readonly [key: string, read: ReadPart])[] = [
  ['table', viewOf],
  ['chart', chartOf],
  ['drill', text => (/^[\w.:~*-]{1,200}$/.test(text) ? { drill: text } : null)],
]

/** What an address says of it. */
export function tableTexts(
  { table, chart, drill }: TableChoice,
  safe: (text: string) => string,
): readonly (readonly [key: string, text: string])[] {
  return [
    ['table', safe(viewToText(table))],
    ['chart', chart],
    ['drill', drill],
  ]
}

function viewOf(text: string): Partial<TableChoice> | null {
  const table = viewFromText(text)
  return table === null ? null : { table }
}

function chartOf(text: string): Partial<TableChoice> | null {
  const chart = [...CHART_IDS, ...COMPARE_CHART_IDS].find(each => each === text)
  return chart === undefined ? null : { chart }
}
