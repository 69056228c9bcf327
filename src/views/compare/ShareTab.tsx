import { denominatorsOf } from '../../domain/indicators/denominators.ts'
import { plainIndicator } from '../../summaries/chosenIndicator.ts'
import { CompareChart } from './CompareChart.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** Who makes up a total, and what the denominator does to the ranks. */
export function ShareTab({ source }: { readonly source: CompareSource }) {
  const { shift } = useCompareText()
  const several = denominatorsOf(plainIndicator(source.context.choice)).length > 1
  return (
    <>
      {several ? <CompareChart id="denominatorShift" source={source} /> : <p>{shift.plain}</p>}
      <CompareChart id="contribution" source={source} />
    </>
  )
}
