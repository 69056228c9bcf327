import { CompareChart } from './CompareChart.tsx'
import type { CompareSource } from './useCompareSource.ts'

/** Several indicators of the same bodies beside each other. */
export function IndicatorsTab({ source }: { readonly source: CompareSource }) {
  return <CompareChart id="heatIndicators" source={source} />
}
