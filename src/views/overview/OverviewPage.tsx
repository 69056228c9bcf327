import { lazy, Suspense, useMemo } from 'react'
import type { Held } from '../../queries/held.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { addableReports } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { overviewOf } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { Headlines } from './Headlines.tsx'
import { Hero } from './Hero.tsx'
import styles from './overview.module.css'
import { ReportsBehind } from './ReportsBehind.tsx'

const YearChart = lazy(() => import('./YearChart.tsx').then(all => ({ default: all.YearChart })))

/** 总览: what the selection comes to in its newest year, where each number stands, and where to go on. */
export function OverviewPage({ choice }: { readonly choice: Choice }) {
  const words = useWords()
  const held = useHeld(choice)
  const { addable, overview, reports } = useMemo(() => {
    const found = addableReports(held.reports, held.units, choice)
    const ofAnyYear = addableReports(held.reports, held.units, { ...choice, years: null, scope: found.scope })
    const chosen = pick(held, found.ids)
    const anyYear = pick(held, ofAnyYear.ids)
    return { addable: found, overview: overviewOf({ chosen, anyYear }, choice), reports: chosen }
  }, [held, choice])
  if (!overview) {
    return (
      <Page title={words.overview.title}>
        <Empty />
      </Page>
    )
  }
  return (
    <article className={styles['page']}>
      <Hero choice={choice} held={held} overview={overview} addable={addable} />
      <Headlines choice={choice} overview={overview} />
      <section className={styles['section']}>
        <h2>{words.overview.chartTitle}</h2>
        <Suspense fallback={<div className={styles['chartSpace']} />}>
          <YearChart choice={choice} />
        </Suspense>
      </section>
      <ReportsBehind choice={choice} overview={overview} addable={addable} total={reports.length} />
    </article>
  )
}

function pick(held: Held, ids: readonly string[]): Held['reports'] {
  const wanted = new Set(ids)
  return held.reports.filter(report => wanted.has(report.id))
}
