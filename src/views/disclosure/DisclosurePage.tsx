import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { ChartSection } from '../parts/ChartSection.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource, type ChartSource } from '../parts/useChartSource.ts'
import { StatedFigures } from './StatedFigures.tsx'

/** The page 主动公开: table 2 by form, never one line over both, and apart from it what the text states. */
export function DisclosurePage({ choice }: { readonly choice: Choice }) {
  const { disclosure: words } = useAllWords()
  const source = useChartSource(choice)
  const forms = formsOf(source)
  return (
    <Page title={words.title} lead={words.lead}>
      <ScopeNotice source={source} />
      {source.addable.ids.length === 0 ? <Empty /> : null}
      {forms.has('gb-2021-30') ? (
        <ChartSection title={words.sections.now} pairs>
          <AskedChart id="documentsByYear" source={source} />
          <AskedChart id="rulesByYear" source={source} />
        </ChartSection>
      ) : null}
      {forms.size > 0 ? (
        <ChartSection title={words.sections.decisions} pairs>
          <AskedChart id="decisionsByYear" source={source} />
          <AskedChart id="feesByYear" source={source} />
        </ChartSection>
      ) : null}
      {forms.has('gb-2019-60') ? (
        <ChartSection title={words.sections.before} pairs>
          <AskedChart id="publicDocumentsByYear" source={source} />
          <AskedChart id="publicRulesByYear" source={source} />
        </ChartSection>
      ) : null}
      <StatedFigures source={source} />
    </Page>
  )
}

function formsOf({ held, addable }: ChartSource): ReadonlySet<string> {
  const ids = new Set(addable.ids)
  return new Set(held.reports.flatMap(report => (ids.has(report.id) ? [report.format] : [])))
}
