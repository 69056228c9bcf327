import type { Choice } from '../../summaries/choice.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { useChartSource } from '../parts/useChartSource.ts'

/** The first chart of the overview; apart, so that chart code is loaded after the numbers. */
export function YearChart({ choice }: { readonly choice: Choice }) {
  return <AskedChart id="outcomesByYear" source={useChartSource(choice)} />
}
