import { useMemo } from 'react'
import { CHARTS } from '../../charts/index.ts'
import type { Context } from '../../charts/chart.ts'
import type { ChartId } from '../../domain/charts.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LargeChart } from './LargeChart.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import styles from './large.module.css'

const NONE: ReadonlySet<string> = new Set()

/** Charts over a large set, each of which is one question. */
export function LargeCharts({ choice, large, where, charts }: LargeAsked & { readonly charts: readonly ChartId[] }) {
  const words = useAllWords()
  const context = useMemo((): Context => ({ choice, words, failed: NONE, reportOf: () => undefined }), [choice, words])
  return (
    <>
      <div className={styles['charts']}>
        {charts.map(id => (
          <LargeChart key={id} chart={CHARTS[id]} large={large} where={where} context={context} />
        ))}
      </div>
      <p className="muted small">{LARGE_TEXTS[words.lang].noDrill}</p>
    </>
  )
}
