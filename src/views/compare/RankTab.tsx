import { CompareChart } from './CompareChart.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { Verdict } from './Verdict.tsx'

/** The bodies in their order, what chance explains of it, and who is not ranked. */
export function RankTab({ source }: { readonly source: CompareSource }) {
  return (
    <>
      <Verdict source={source} />
      <CompareChart id="ranking" source={source} />
    </>
  )
}
