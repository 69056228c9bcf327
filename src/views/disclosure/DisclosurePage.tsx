import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource } from '../parts/useChartSource.ts'

const SHOWN = [
  'documentsByYear',
  'rulesByYear',
  'decisionsByYear',
  'feesByYear',
  'publicDocumentsByYear',
  'publicRulesByYear',
] as const

/** The page 主动公开. */
export function DisclosurePage({ choice }: { readonly choice: Choice }) {
  const words = useWords()
  const source = useChartSource(choice)
  return (
    <Page title={words.disclosure.title} lead={words.disclosure.lead}>
      <ScopeNotice source={source} />
      {source.addable.ids.length === 0 ? <Empty /> : SHOWN.map(id => <AskedChart key={id} id={id} source={source} />)}
    </Page>
  )
}
