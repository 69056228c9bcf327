import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 依申请公开. */
export function ApplicationsPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.applications.title} lead={words.applications.lead} />
}
