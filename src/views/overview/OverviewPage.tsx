import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 总览. */
export function OverviewPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.overview.title} lead={words.overview.lead} />
}
