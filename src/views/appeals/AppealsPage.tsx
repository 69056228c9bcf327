import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { ChartSection } from '../parts/ChartSection.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource } from '../parts/useChartSource.ts'

/** The page 复议诉讼: three tracks, four results, pending apart, and the break of 2024. */
export function AppealsPage({ choice }: { readonly choice: Choice }) {
  const { appeals: words } = useAllWords()
  const source = useChartSource(choice)
  return (
    <Page title={words.title} lead={words.lead}>
      <ScopeNotice source={source} />
      {source.addable.ids.length === 0 ? (
        <Empty />
      ) : (
        <>
          <ChartSection title={words.sections.results} pairs>
            <AskedChart id="appealsByResult" source={source} />
            <AskedChart id="correctionRates" source={source} />
          </ChartSection>
          <ChartSection title={words.sections.years}>
            <Notice title={words.reviewFirst.title}>
              <p>{words.reviewFirst.body}</p>
            </Notice>
            <AskedChart id="appealsByYear" source={source} />
          </ChartSection>
        </>
      )}
    </Page>
  )
}
