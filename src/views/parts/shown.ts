import type { Chart, Picture } from '../../charts/chart.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { statedReports } from '../../summaries/statedReports.ts'
import type { ChartSource } from './useChartSource.ts'

/** A picture, and what its numbers stand on. */
export interface Shown {
  readonly picture: Picture
  readonly compares: boolean
  readonly ids: readonly string[]
  readonly cells: readonly CellId[]
}

/** The picture of a chart over what may be added; null where there is nothing to show. */
export function shownBy(chart: Chart, { held, addable, context, ask }: ChartSource): Shown | null {
  const wanted = new Set(chart.compares ? addable.beside : addable.ids)
  const reports = held.reports.filter(report => wanted.has(report.id))
  if (reports.length === 0) return null
  const { measures } = chart.question({}, context.choice)
  const cells = measures.flatMap(measure => measure.cells)
  const { ids, leftOut } = chart.compares
    ? { ids: addable.beside, leftOut: [] }
    : statedReports(reports, cells, report => (chart.overYears ? '' : report.year))
  const picture = chart.draw(ask(chart.question({ reports: ids }, context.choice)), context)
  if (picture.rows.length === 0) return null
  const stand = { compares: chart.compares, ids, cells }
  if (leftOut.length === 0) return { ...stand, picture }
  const { charts } = context.words
  const names = leftOut.map(report => charts.ofYear(report.year ?? 0, report.organ))
  return { ...stand, picture: { ...picture, notes: [...picture.notes, charts.leftOut(names)] } }
}
