import type { ComponentType } from 'react'
import { OWN_ID } from '../../domain/indicators/ownIndicator.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { CompareTab } from '../../summaries/compareChoice.ts'
import { viewOfSelection } from '../../summaries/formOfSelection.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './compare.module.css'
import { ChangeTab } from './ChangeTab.tsx'
import { CompareControls } from './CompareControls.tsx'
import { CompareNotices } from './CompareNotices.tsx'
import { CompareTabs } from './CompareTabs.tsx'
import { IndicatorsTab } from './IndicatorsTab.tsx'
import { MapTab } from './MapTab.tsx'
import { OwnIndicator } from './OwnIndicator.tsx'
import { PeersTab } from './PeersTab.tsx'
import { RankTab } from './RankTab.tsx'
import { ResidentsBox } from './ResidentsBox.tsx'
import { ShareTab } from './ShareTab.tsx'
import { useCompareSource, type CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'
import { YearsTab } from './YearsTab.tsx'

type TabView = ComponentType<{ readonly source: CompareSource }>

const TABS: Readonly<Record<CompareTab, TabView>> = {
  rank: RankTab,
  years: YearsTab,
  peers: PeersTab,
  indicators: IndicatorsTab,
  change: ChangeTab,
  share: ShareTab,
  map: MapTab,
}

/** The page 比较: bodies of one scope by one indicator, in the view that the address or the selection asks for. */
export function ComparePage({ choice }: { readonly choice: Choice }) {
  const { compare: words } = useAllWords()
  const source = useCompareSource(choice)
  const fitting = viewOfSelection(source.units.length, source.years.length)
  const tab = choice.tab === '' ? (fitting === 'report' ? 'rank' : fitting) : choice.tab
  const Tab = TABS[tab]
  return (
    <Page title={words.title} lead={words.lead}>
      <CompareControls choice={choice} tab={tab} source={source} />
      {source.indicator.id === OWN_ID ? <OwnIndicator choice={choice} /> : null}
      {source.indicator.kind === 'perCapita' ? <ResidentsBox /> : null}
      <CompareNotices source={source} />
      <CompareTabs choice={choice} tab={tab} />
      {source.addable.beside.length === 0 || !source.inScope ? (
        <Empty />
      ) : (
        <div className={styles['panel']}>
          {fitting === 'report' ? <OneReport source={source} /> : null}
          <Tab key={tab} source={source} />
        </div>
      )}
    </Page>
  )
}

/** One body and one year: nothing to compare; the way to the report. */
function OneReport({ source }: { readonly source: CompareSource }) {
  const text = useCompareText()
  const [report = ''] = source.addable.beside
  return (
    <p>
      {text.oneReport}{' '}
      <a href={hrefOf(source.context.choice, { page: 'report', report, cell: '' })}>{text.openReport}</a>
    </p>
  )
}
