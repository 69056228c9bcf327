import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { Page } from '../parts/Page.tsx'

/** The page 导入. */
export function ImportPage(_: { readonly choice: Choice }) {
  const words = useWords()
  return <Page title={words.importPage.title} lead={words.importPage.lead} />
}
