import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource } from '../parts/useChartSource.ts'

const SHOWN = ['ranking'] as const

/** The page 比较. */
export function ComparePage({ choice }: { readonly choice: Choice }) {
  const words = useWords()
  const source = useChartSource(choice)
  return (
    <Page title={words.compare.title} lead={words.compare.lead}>
      <ScopeNotice source={source} />
      {source.addable.ids.length === 0 ? <Empty /> : SHOWN.map(id => <AskedChart key={id} id={id} source={source} />)}
    </Page>
  )
}
