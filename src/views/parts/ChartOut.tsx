import { useCallback, useRef } from 'react'
import type { AnyChartId } from '../../domain/charts.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { later } from './later.tsx'
import type { Shown } from './shown.ts'
import { OutMenu } from './OutMenu.tsx'
import type { ChartSource } from './useChartSource.ts'

interface OutProps {
  readonly id: AnyChartId
  readonly shown: Shown
  readonly source: ChartSource
}

/** The ways out of one chart. What they are called, and what they need, is loaded when it is wanted. */
export const ChartOut = later(ChartOutNow)

function ChartOutNow({ id, shown, source }: OutProps) {
  const { charts } = useChartWords()
  const here = useRef<HTMLDivElement>(null)
  const load = useCallback(async () => {
    const { chartWays } = await import('./chartWays.ts')
    return chartWays({ id, shown, source, panel: () => here.current?.closest('section') ?? null })
  }, [id, shown, source])
  return (
    <div ref={here}>
      <OutMenu label={charts.takeOut} of={shown.picture.title} load={load} />
    </div>
  )
}
