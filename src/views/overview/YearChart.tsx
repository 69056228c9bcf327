import { outcomesByYearChart } from '../../charts/outcomesByYear.ts'
import type { Choice } from '../../summaries/choice.ts'
import { OneChart } from '../parts/OneChart.tsx'
import { useChartSource } from '../parts/useChartSource.ts'

/** The first chart of the overview; apart, so that chart code is loaded after the numbers. */
export function YearChart({ choice }: { readonly choice: Choice }) {
  return <OneChart id="outcomesByYear" chart={outcomesByYearChart} source={useChartSource(choice)} />
}
