import { ALL_CELLS } from '../domain/forms/index.ts'
import type { CellId, FormId } from '../domain/forms/form.ts'
import type { CellsOfYear } from '../summaries/cellsByYear.ts'
import type { Chart, Context } from './chart.ts'
import type { InkId } from './colours.ts'
import { shortLabel } from './labels.ts'
import { panelsByYear, twoPlaces, type Panel } from './panelsByYear.ts'

const NEW_FORM: FormId = 'gb-2021-30'
const OLD_FORM: FormId = 'gb-2019-60'

/** Documents of the 2021 form: in force, issued, repealed. */
export const documentsByYearChart = documentsChart('normative_documents')
/** Government rules of the 2021 form. */
export const rulesByYearChart = documentsChart('rules')
/** Documents of the 2019 form: another count, never joined to the 2021 one. */
export const publicDocumentsByYearChart = publicChart('normative_documents')
/** Government rules of the 2019 form. */
export const publicRulesByYearChart = publicChart('rules')

/** Decisions on licences, penalties and coercion: the one count of table 2 that both forms share. */
export const decisionsByYearChart = panelsByYear(
  { cells: ['2/licensing/decisions', '2/penalty/decisions', '2/coercion/decisions'] },
  context => ({
    panels: (['2/licensing/decisions', '2/penalty/decisions', '2/coercion/decisions'] as const).map(cell =>
      panelOf(cell, { name: 'row', ink: 'first', context }),
    ),
    title: rows =>
      lastOf(rows, { cell: '2/licensing/decisions', words: context.words, say: context.words.charts.decisionsTitle }),
    base: context.words.charts.decisionsBase,
    notes: [context.words.charts.ownScaleNote],
    breaks: [],
  }),
)

/** Administrative fees collected, in 万元; the 2019 form counted items instead. */
export const feesByYearChart = panelsByYear({ cells: ['2/fees/amount_wan_yuan'], formats: [NEW_FORM] }, context => ({
  panels: [{ ...panelOf('2/fees/amount_wan_yuan', { name: 'row', ink: 'first', context }), inFull: true }],
  title: rows =>
    lastOf(rows, {
      cell: '2/fees/amount_wan_yuan',
      words: context.words,
      say: context.words.charts.feesTitle,
      amount: value => context.words.charts.money(value, context.words.numbers.exact),
    }),
  base: context.words.charts.feesBase,
  notes: [context.words.charts.feesNote],
  breaks: [],
}))

function documentsChart(row: 'rules' | 'normative_documents'): Chart {
  const cells = [`2/${row}/in_force`, `2/${row}/issued`, `2/${row}/repealed`] as const
  return panelsByYear({ cells, formats: [NEW_FORM] }, context => ({
    panels: cells.map((cell, at) => panelOf(cell, { name: 'column', ink: at === 0 ? 'first' : 'second', context })),
    title: rows =>
      lastOf(rows, {
        cell: cells[0],
        words: context.words,
        say: (year, count) => context.words.charts.inForceTitle(year, rowLabel(cells[0], context), count),
      }),
    base: context.words.charts.documentsBase(context.words.shared.forms[NEW_FORM]),
    notes: [context.words.charts.ownScaleNote],
    breaks: [],
  }))
}

function publicChart(row: 'rules' | 'normative_documents'): Chart {
  const cells = [`2/${row}/public_total`, `2/${row}/newly_public`, `2/${row}/made`] as const
  return panelsByYear({ cells, formats: [OLD_FORM] }, context => ({
    panels: cells.map((cell, at) => panelOf(cell, { name: 'column', ink: at === 0 ? 'first' : 'second', context })),
    title: rows =>
      lastOf(rows, {
        cell: cells[0],
        words: context.words,
        say: (year, count) => context.words.charts.publicTitle(year, rowLabel(cells[0], context), count),
      }),
    base: context.words.charts.documentsBase(context.words.shared.forms[OLD_FORM]),
    notes: [context.words.charts.formsNote],
    breaks: [],
  }))
}

interface PanelStyle {
  readonly name: 'row' | 'column'
  readonly ink: InkId
  readonly context: Context
}

function panelOf(cell: CellId, { name, ink, context }: PanelStyle): Panel {
  const label = name === 'row' ? rowLabel(cell, context) : columnLabel(cell, context)
  return { label, bands: [{ cell, ink, label }] }
}

function rowLabel(cell: CellId, { words }: Context): string {
  const found = ALL_CELLS.get(cell)
  return found ? shortLabel(found.row, words.lang) : cell
}

function columnLabel(cell: CellId, { words }: Context): string {
  const found = ALL_CELLS.get(cell)
  return found ? shortLabel(found.column, words.lang) : cell
}

interface Said {
  readonly cell: CellId
  readonly words: Context['words']
  readonly say: (year: number, count: string) => string
  readonly amount?: (value: number) => string
}

// The last year that states the cell, put into a sentence.
function lastOf(rows: readonly CellsOfYear[], { cell, words, say, amount = words.numbers.exact }: Said): string {
  const last = rows.findLast(row => typeof row.amounts[cell]?.value === 'number')
  const value = last?.amounts[cell]?.value
  return last === undefined || value === undefined || value === null
    ? words.charts.nothingStated
    : say(last.year, amount(twoPlaces(value)))
}
