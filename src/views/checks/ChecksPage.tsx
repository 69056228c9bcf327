import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 核对. */
export function ChecksPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.checks.title} lead={words.checks.lead} />
}
