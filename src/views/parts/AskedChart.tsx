import { useMemo, useState } from 'react'
import type { Behind } from '../../charts/chart.ts'
import { CHARTS } from '../../charts/index.ts'
import type { ChartId } from '../../domain/charts.ts'
import { ChartPanel } from './ChartPanel.tsx'
import { DrillPanel } from './DrillPanel.tsx'
import type { ChartSource } from './useChartSource.ts'

interface Asked {
  readonly id: ChartId
  readonly source: ChartSource
  /** Shown as its table from the start, whatever the address says. */
  readonly as?: 'table'
}

/** One chart of the list: asks, draws, and opens what a mark is made of below it. */
export function AskedChart({ id, source, as }: Asked) {
  const { addable, context, ask } = source
  const [open, setOpen] = useState<Behind | null>(null)
  const chart = CHARTS[id]
  const reports = chart.compares ? addable.beside : addable.ids
  const answer = useMemo(
    () => (reports.length === 0 ? [] : ask(chart.question({ reports }, context.choice))),
    [chart, reports, ask, context.choice],
  )
  const picture = useMemo(() => chart.draw(answer, context), [chart, answer, context])
  if (picture.rows.length === 0) return null
  return (
    <div>
      <ChartPanel picture={picture} view={as ?? context.choice.view} onDrill={setOpen} />
      {open ? <DrillPanel start={open} source={source} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}
