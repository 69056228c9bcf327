import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 明细. */
export function TablePage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.table.title} lead={words.table.lead} />
}
