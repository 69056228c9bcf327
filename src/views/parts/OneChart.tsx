import { lazy, Suspense, useMemo } from 'react'
import type { Chart, Picture } from '../../charts/chart.ts'
import type { AnyChartId } from '../../domain/charts.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { statedReports } from '../../summaries/statedReports.ts'
import { useAddress, useSetChoice } from '../shell/choiceContext.ts'
import { behindMark, ChartPanel } from './ChartPanel.tsx'
import { drilledFrom, drilledText } from './drillSteps.ts'
import type { ChartSource } from './useChartSource.ts'

const TrustLine = lazy(() => import('./TrustLine.tsx').then(all => ({ default: all.TrustLine })))
// Nor takes it out.
const ChartOut = lazy(() => import('./ChartOut.tsx').then(all => ({ default: all.ChartOut })))
// Nobody drills before a chart is there.
const DrillPanel = lazy(() => import('./DrillPanel.tsx').then(all => ({ default: all.DrillPanel })))

interface One {
  readonly id: AnyChartId
  readonly chart: Chart
  readonly source: ChartSource
  /** Shown so from the start, unless the address asks for the table. */
  readonly as?: 'both'
}

/** One chart: asks, draws, and opens what a mark is made of below it. What is open is in the address, so Back shuts it. */
export function OneChart({ id, chart, source, as }: One) {
  const setChoice = useSetChoice()
  const drilled = drilledFrom(useAddress().choice.drill)
  const shown = useMemo(() => shownBy(chart, source), [chart, source])
  if (shown === null) return null
  const { picture } = shown
  const behind = drilled?.owner === id ? behindMark(picture, drilled.mark) : undefined
  return (
    <div>
      <ChartPanel
        picture={picture}
        view={source.context.choice.view === 'table' ? 'table' : (as ?? 'chart')}
        onDrill={mark => setChoice({ drill: drilledText({ owner: id, mark, steps: [] }) })}
        out={
          <Suspense>
            <ChartOut id={id} shown={shown} source={source} />
          </Suspense>
        }
        foot={
          <Suspense fallback={<p>&nbsp;</p>}>
            <TrustLine shown={shown} source={source} />
          </Suspense>
        }
      />
      {behind && drilled ? (
        <Suspense>
          <DrillPanel
            start={behind}
            steps={drilled.steps}
            source={source}
            onSteps={steps => setChoice({ drill: drilledText({ ...drilled, steps }) })}
            onClose={() => setChoice({ drill: '' })}
          />
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
