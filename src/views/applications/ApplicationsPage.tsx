import { Suspense } from 'react'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { ChartSection } from '../parts/ChartSection.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource } from '../parts/useChartSource.ts'
import { fetched } from '../parts/fetched.tsx'

const RateChange = fetched(async () => (await import('./RateChange.tsx')).RateChange)

/** The page 依申请公开: what came in, how it came out, who asked, and why it was not disclosed. */
export function ApplicationsPage({ choice }: { readonly choice: Choice }) {
  const { applications: words } = useAllWords()
  const source = useChartSource(choice)
  return (
    <Page title={words.title} lead={words.lead}>
      <ScopeNotice source={source} />
      {source.addable.ids.length === 0 ? (
        <Empty />
      ) : (
        <>
          <ChartSection title={words.sections.outcomes}>
            <AskedChart id="outcomesByYear" source={source} />
            <AskedChart id="intakeByYear" source={source} />
          </ChartSection>
          <ChartSection title={words.sections.change}>
            <Suspense>
              <RateChange choice={choice} />
            </Suspense>
          </ChartSection>
          <ChartSection title={words.sections.flow}>
            <AskedChart id="flow" source={source} />
          </ChartSection>
          <ChartSection title="" pairs>
            <AskedChart id="grounds" source={source} />
            <ChartSection title="">
              <AskedChart id="applicants" source={source} />
              <AskedChart id="outcomesByUnit" source={source} />
            </ChartSection>
          </ChartSection>
        </>
      )}
    </Page>
  )
}
