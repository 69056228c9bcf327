import { memo, Suspense, useDeferredValue, useMemo } from 'react'
import { useCountedHeld } from '../../queries/balancedHeld.ts'
import type { Held } from '../../queries/held.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { addableReports } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { overviewOf } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { fetched } from '../parts/fetched.tsx'
import { Page } from '../parts/Page.tsx'
import { WhenNear } from '../parts/WhenNear.tsx'
import { Headlines as HeadlinesNow } from './Headlines.tsx'
import { Hero as HeroNow } from './Hero.tsx'
import styles from './overview.module.css'
import { ReportsBehind as ReportsBehindNow } from './ReportsBehind.tsx'

const YearChart = fetched(async () => (await import('./YearChart.tsx')).YearChart)

// What these are given stays the same until the choice has settled.
const Hero = memo(HeroNow)
const Headlines = memo(HeadlinesNow)
const ReportsBehind = memo(ReportsBehindNow)

/** 总览: what the selection comes to in its newest year, where each number stands, and where to go on. */
export function OverviewPage({ choice }: { readonly choice: Choice }) {
  const words = useWords()
  // The chart follows a change at once; what stands around it, a moment later.
  const settled = useDeferredValue(choice)
  const held = useCountedHeld(useHeld(settled), settled)
  const { addable, overview, reports } = useMemo(() => {
    const found = addableReports(held.reports, held.units, settled)
    const ofAnyYear = addableReports(held.reports, held.units, { ...settled, years: null, scope: found.scope })
    const chosen = pick(held, found.ids)
    const anyYear = pick(held, ofAnyYear.ids)
    return { addable: found, overview: overviewOf({ chosen, anyYear }, settled), reports: chosen }
  }, [held, settled])
  if (!overview) {
    return (
      <Page title={words.overview.title}>
        <Empty />
      </Page>
    )
  }
  return (
    <article className={styles['page']}>
      <Hero choice={settled} held={held} overview={overview} addable={addable} />
      <Headlines choice={settled} overview={overview} />
      <section className={styles['section']}>
        <h2>{words.overview.chartTitle}</h2>
        <WhenNear before={<div className={styles['chartSpace']} />}>
          <Suspense fallback={<div className={styles['chartSpace']} />}>
            <YearChart choice={choice} />
          </Suspense>
        </WhenNear>
      </section>
      <ReportsBehind choice={settled} overview={overview} addable={addable} total={reports.length} />
    </article>
  )
}

function pick(held: Held, ids: readonly string[]): Held['reports'] {
  const wanted = new Set(ids)
  return held.reports.filter(report => wanted.has(report.id))
}
