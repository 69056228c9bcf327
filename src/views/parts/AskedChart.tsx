import { CHARTS } from '../../charts/index.ts'
import type { ChartId } from '../../domain/charts.ts'
import { OneChart } from './OneChart.tsx'
import type { ChartSource } from './useChartSource.ts'

interface Asked {
  readonly id: ChartId
  readonly source: ChartSource
  readonly as?: 'both'
}

/** One chart of the list. A page that shows a single chart takes OneChart, and does not load the list. */
export function AskedChart({ id, ...rest }: Asked) {
  return <OneChart id={id} chart={CHARTS[id]} {...rest} />
}
