import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 报告. */
export function ReportPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.report.title} lead={words.report.lead} />
}
