import type { BarSeriesOption } from 'echarts'
import type { CellId, FormId } from '../domain/forms/form.ts'
import { sumOfAmounts } from '../summaries/amounts.ts'
import { cellsByYear, type CellsOfYear } from '../summaries/cellsByYear.ts'
import { chart, type Behind, type Chart, type Context, type Picture, type TwinValue } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { baseSpec, HATCH } from './layout.ts'
import { panelAxes, PANEL_HEIGHT } from './panelAxes.ts'
import { NO_REPORT, numberColumn, shown } from './twin.ts'
import { breakLines, yearNotes, yearsBetween, type BreakId } from './years.ts'

/** One band of a panel: a cell of the form, in one colour. */
export interface Band {
  readonly cell: CellId
  readonly ink: InkId
  readonly label: string
  readonly hatched?: true
}

/** One small chart of several that share their years: its bands are stacked. */
export interface Panel {
  readonly label: string
  readonly bands: readonly Band[]
  /** Its unit is 万元 already: written out, as 30万 of 万元 would be misread. */
  readonly inFull?: true
}

/** A set of small charts under one title. */
export interface Panels {
  readonly panels: readonly Panel[]
  readonly title: (rows: readonly CellsOfYear[], context: Context) => string
  readonly base: string
  readonly notes: readonly string[]
  readonly breaks: readonly BreakId[]
}

type Cells = { readonly cells: readonly CellId[]; readonly formats?: readonly FormId[] }

/** Small multiples by year: bars, so that nothing is joined over a break; each panel has its own scale, said so. */
export function panelsByYear(of: Cells, panelsIn: (context: Context) => Panels): Chart {
  return chart(cellsByYear(of.cells, of.formats), (rows, context): Picture => {
    const it = panelsIn(context)
    const { words } = context
    const years = yearsBetween(rows)
    const stated = rows.some(row => Object.values(row.amounts).some(amount => amount.stated > 0))
    const allZero = rows.every(row => Object.values(row.amounts).every(({ value }) => value === 0))
    const lines = it.panels.map((_, at) => breakLines(years, it.breaks, { words, at, of: it.panels.length }))
    const axes = panelAxes(years, rows, { panels: it.panels, context })
    const bands = it.panels.flatMap((panel, at) => bandsOf(panel, at, { years, rows, context }))
    return {
      title: it.title(rows, context),
      base: it.base,
      notes: [...(allZero ? [] : it.notes), ...(lines[0]?.notes ?? []), ...yearNotes(years, rows, context)],
      key: keyOf(it.panels),
      columns: [
        { id: 'year', title: words.charts.year, kind: 'year' },
        ...it.panels.flatMap(panel =>
          panel.bands.map(band => numberColumn(band.cell, columnTitle(panel, band, context))),
        ),
        numberColumn('reports', words.charts.reports),
      ],
      rows: stated ? years.map(year => twinRow(year, it, rows)) : [],
      allZero,
      behind: behindOf(
        bands.map(each => each.band),
        { years, rows, context },
      ),
      spec: {
        ...baseSpec('axis', words.numbers.exact),
        ...axes,
        xAxis: [...axes.xAxis, ...lines.map(each => each.axis)],
        series: [...bands.map(each => each.series), ...lines.map(each => each.series)],
      },
      height: it.panels.length * PANEL_HEIGHT + 48,
    }
  })
}

interface Drawn {
  readonly years: readonly number[]
  readonly rows: readonly CellsOfYear[]
  readonly context: Context
}

function bandsOf(panel: Panel, at: number, { years, rows, context }: Drawn) {
  const { numbers } = context.words
  const valueIn = (year: number, cell: CellId): number | null =>
    rows.find(row => row.year === year)?.amounts[cell]?.value ?? null
  return panel.bands.map((band, place): { readonly band: Band; readonly series: BarSeriesOption } => ({
    band,
    series: {
      type: 'bar',
      stack: `panel ${at}`,
      name: panel.bands.length === 1 ? panel.label : band.label,
      color: ink(band.ink),
      xAxisIndex: at,
      yAxisIndex: at,
      barMaxWidth: 44,
      barCategoryGap: '34%',
      ...(band.hatched ? { itemStyle: { decal: HATCH } } : {}),
      label: {
        show: place === panel.bands.length - 1,
        position: 'top',
        color: ink('text'),
        fontSize: 11,
        formatter: ({ dataIndex }) => {
          const row = rows.find(each => each.year === years[dataIndex])
          const total = sumOfAmounts(panel.bands.flatMap(each => row?.amounts[each.cell] ?? []))
          if (total.value === null) return ''
          return panel.inFull ? numbers.exact(fewDigits(total.value)) : numbers.short(twoPlaces(total.value))
        },
      },
      data: years.map(year => valueIn(year, band.cell)),
    },
  }))
}

/** As the form states an amount: two decimals. */
export function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100
}

// At a bar, what is large goes without its decimals; the table has them.
function fewDigits(value: number): number {
  return Math.abs(value) < 1000 ? twoPlaces(value) : Math.round(value)
}

function keyOf(panels: readonly Panel[]): Picture['key'] {
  const [first] = panels
  if (!first || first.bands.length === 1) return []
  return first.bands.map(({ ink: colour, label, hatched }) => ({ ink: colour, label, ...(hatched ? { hatched } : {}) }))
}

function columnTitle(panel: Panel, band: Band, { words }: Context): string {
  return panel.bands.length === 1 ? panel.label : words.shared.of(panel.label, band.label)
}

function twinRow(year: number, { panels }: Panels, rows: readonly CellsOfYear[]) {
  const row = rows.find(each => each.year === year)
  const values = panels.flatMap(panel =>
    panel.bands.map((band): readonly [string, TwinValue] => {
      const amount = row?.amounts[band.cell]
      return [band.cell, amount ? shown(amount) : NO_REPORT]
    }),
  )
  return { year, ...Object.fromEntries(values), reports: row?.count ?? 0 }
}

function behindOf(bands: readonly Band[], { years, rows, context }: Drawn): Picture['behind'] {
  return new Map(
    bands.flatMap((band, series) =>
      years.flatMap((year, index): readonly (readonly [string, Behind])[] => {
        const row = rows.find(each => each.year === year)
        if (!row || row.count === 0) return []
        const label = context.words.charts.ofYear(year, band.label)
        return [[`${series}:${index}`, { label, year, reports: row.reports, cells: [band.cell] }]]
      }),
    ),
  )
}
