import { Suspense, useMemo } from 'react'
import type { Chart } from '../../charts/chart.ts'
import type { AnyChartId } from '../../domain/charts.ts'
import { useAddress, useSetChoice } from '../shell/choiceContext.ts'
import { ChartOut } from './ChartOut.tsx'
import { behindMark, ChartPanel } from './ChartPanel.tsx'
import { drilledFrom, drilledText } from './drillSteps.ts'
import { shownBy } from './shown.ts'
import type { ChartSource } from './useChartSource.ts'
import { fetched } from './fetched.tsx'

const TrustLine = fetched(async () => (await import('./TrustLine.tsx')).TrustLine)

// Nobody drills before a chart is there.
const DrillPanel = fetched(async () => (await import('./DrillPanel.tsx')).DrillPanel)

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
        out={<ChartOut id={id} shown={shown} source={source} />}
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
