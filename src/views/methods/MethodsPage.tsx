import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 说明. */
export function MethodsPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.methods.title} lead={words.methods.lead} />
}
