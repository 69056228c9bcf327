import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 复议诉讼. */
export function AppealsPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.appeals.title} lead={words.appeals.lead} />
}
