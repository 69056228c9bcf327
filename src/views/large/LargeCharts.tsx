import { useMemo } from 'react'
import { CHARTS } from '../../charts/index.ts'
import type { Context } from '../../charts/chart.ts'
import type { ChartId } from '../../domain/charts.ts'
import { useAllWords } from '../../words/allWords.ts'
import { withoutDrill } from '../shell/choiceContext.ts'
import { LargeChart } from './LargeChart.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import styles from './large.module.css'

const NONE: ReadonlySet<string> = new Set()

interface Asked extends LargeAsked {
  readonly charts: readonly ChartId[]
}

/** Charts over a large set, each of which is one question. */
export function LargeCharts({ choice: address, large, where, charts }: Asked) {
  const words = useAllWords()
  // What is opened below a chart does not change the chart.
  const choice = withoutDrill(address)
  const context = useMemo((): Context => ({ choice, words, failed: NONE, reportOf: () => undefined }), [choice, words])
  return (
    <div className={styles['charts']}>
      {charts.map(id => (
        <LargeChart key={id} id={id} chart={CHARTS[id]} large={large} where={where} context={context} />
      ))}
    </div>
  )
}
