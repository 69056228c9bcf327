import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 主动公开. */
export function DisclosurePage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.disclosure.title} lead={words.disclosure.lead} />
}
