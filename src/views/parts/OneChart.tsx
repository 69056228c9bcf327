import { lazy, Suspense, useMemo, useState } from 'react'
import type { Behind, Chart, Picture } from '../../charts/chart.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { statedReports } from '../../summaries/statedReports.ts'
import { ChartPanel } from './ChartPanel.tsx'
import type { ChartSource } from './useChartSource.ts'

const TrustLine = lazy(() => import('./TrustLine.tsx').then(all => ({ default: all.TrustLine })))
// Nobody drills before a chart is there.
const DrillPanel = lazy(() => import('./DrillPanel.tsx').then(all => ({ default: all.DrillPanel })))

interface One {
  readonly chart: Chart
  readonly source: ChartSource
  /** Shown so from the start, unless the address asks for the table. */
  readonly as?: 'both'
}

/** One chart: asks, draws, and opens what a mark is made of below it. */
export function OneChart({ chart, source, as }: One) {
  const [open, setOpen] = useState<{ readonly behind: Behind; readonly source: ChartSource } | null>(null)
  const shown = useMemo(() => shownBy(chart, source), [chart, source])
  if (shown === null) return null
  const { picture } = shown
  return (
    <div>
      <ChartPanel
        picture={picture}
        view={source.context.choice.view === 'table' ? 'table' : (as ?? 'chart')}
        onDrill={behind => setOpen({ behind, source })}
        foot={
          <Suspense fallback={<p>&nbsp;</p>}>
            <TrustLine shown={shown} source={source} />
          </Suspense>
        }
      />
      {open?.source === source ? (
        <Suspense>
          <DrillPanel start={open.behind} source={source} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** A picture, and what its numbers stand on. */
export interface Shown {
  readonly picture: Picture
  readonly compares: boolean
  readonly ids: readonly string[]
  readonly cells: readonly CellId[]
}

/** The picture of a chart over what may be added; null where there is nothing to show. */
function shownBy(chart: Chart, { held, addable, context, ask }: ChartSource): Shown | null {
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
