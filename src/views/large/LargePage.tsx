import type { ReactNode } from 'react'
import type { PageId } from '../../domain/pages.ts'
import type { HeldLarge } from '../../queries/held.ts'
import { MOST_HELD } from '../../queries/large.ts'
import type { Choice } from '../../summaries/choice.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { FaultState } from './FaultState.tsx'
import { LargeCharts } from './LargeCharts.tsx'
import { LARGE_CHARTS } from './chartsAsked.ts'
import { LargeChecks } from './LargeChecks.tsx'
import { LargeCompare } from './LargeCompare.tsx'
import { LargeGate, type LargeAsked } from './LargeGate.tsx'
import { LargeReport } from './LargeReport.tsx'
import { LargeTable } from './LargeTable.tsx'

/** The pages that are lists or boards, of which who answers gives a page at a time. */
const LISTS: Readonly<Partial<Record<PageId, (asked: LargeAsked) => ReactNode>>> = {
  compare: LargeCompare,
  table: LargeTable,
  checks: LargeChecks,
}

function listed(asked: LargeAsked): ReactNode {
  const List = LISTS[asked.choice.page]
  return List ? <List {...asked} /> : null
}

interface LargePageProps {
  readonly choice: Choice
  readonly held: HeldLarge
}

/** A page over a set that is too large to be held: what it shows is asked, and what needs reports waits for bodies to be picked. */
export function LargePage({ choice, held }: LargePageProps) {
  const words = useAllWords()
  const texts = LARGE_TEXTS[words.lang]
  const charts = LARGE_CHARTS[choice.page]
  const most = words.numbers.exact(MOST_HELD)
  return (
    <Page title={words.shell.pages[choice.page]}>
      {held.fault ? (
        <FaultState fault={held.fault} large={held.set} />
      ) : choice.page === 'report' ? (
        <LargeReport choice={choice} large={held.set} />
      ) : charts || LISTS[choice.page] ? (
        <LargeGate choice={choice} large={held.set} isList={!charts}>
          {asked => (charts ? <LargeCharts {...asked} charts={charts} /> : listed(asked))}
        </LargeGate>
      ) : (
        <Empty title={texts.narrowTitle} hint={texts.narrow(most)} />
      )}
    </Page>
  )
}
