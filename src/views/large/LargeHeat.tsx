import { useMemo } from 'react'
import type { Context } from '../../charts/chart.ts'
import { heatYearsChart } from '../../charts/compare/heat.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import { heatOf } from '../../summaries/largeLists.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ChartPanel } from '../parts/ChartPanel.tsx'
import { AskedState } from './AskedState.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import { provinceName } from './provinceNames.ts'

interface HeatProps extends Pick<LargeAsked, 'choice' | 'large' | 'where'> {
  readonly by: 'unit' | 'province'
  readonly indicator: Indicator
  /** The bodies or provinces of this page of the ranking. */
  readonly names: readonly string[]
}

/** Those that stand on one page of a ranking, by one indicator over the years. */
export function LargeHeat({ choice, large, where, by, indicator, names }: HeatProps) {
  const words = useAllWords()
  const question = useMemo(() => heatOf(indicator, { where, by, names }), [indicator, where, by, names])
  const asked = useAnswer(large, question)
  const picture = useMemo(() => {
    if (!asked.rows || asked.rows.length === 0) return null
    const context: Context = { choice, words, failed: new Set(), reportOf: () => undefined }
    const rows = asked.rows.map(row =>
      by === 'unit'
        ? row
        : { ...row, keys: { ...row.keys, unit: provinceName(large.bodies, String(row.keys.province ?? '')) } },
    )
    return heatYearsChart.draw(rows, context)
  }, [asked.rows, choice, words, by, large])
  return (
    <>
      <AskedState asked={asked} large={large} />
      {picture ? <ChartPanel picture={picture} view={choice.view === 'table' ? 'table' : 'chart'} /> : null}
    </>
  )
}
