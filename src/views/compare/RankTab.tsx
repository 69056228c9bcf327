import { CompareChart } from './CompareChart.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { IndicatorNote } from './IndicatorNote.tsx'
import { Unranked, useRanking, Verdict } from './Verdict.tsx'

/** The bodies in their order, what chance explains of it, and who is not ranked. */
export function RankTab({ source }: { readonly source: CompareSource }) {
  const rows = useRanking(source)
  return (
    <>
      <IndicatorNote source={source} year={rows.year} />
      <Verdict rows={rows} context={source.context} />
      {rows.ranked.length > 0 ? <CompareChart id="ranking" source={source} /> : null}
      <Unranked rows={rows} source={source} />
      {source.indicator.kind === 'share' && rows.ranked.length > 1 ? (
        <CompareChart id="funnel" source={source} />
      ) : null}
      {source.years.length > 1 ? <CompareChart id="stability" source={source} /> : null}
    </>
  )
}
