import { COMPARE_CHARTS } from '../../charts/compare/index.ts'
import type { CompareChartId } from '../../domain/charts.ts'
import { OneChart } from '../parts/OneChart.tsx'
import type { ChartSource } from '../parts/useChartSource.ts'

interface Props {
  readonly id: CompareChartId
  readonly source: ChartSource
}

/** One chart of the list of those that compare. */
export function CompareChart({ id, source }: Props) {
  return <OneChart key={id} id={id} chart={COMPARE_CHARTS[id]} source={source} />
}
