import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 比较. */
export function ComparePage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.compare.title} lead={words.compare.lead} />
}
