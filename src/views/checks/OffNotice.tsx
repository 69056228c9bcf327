import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { checkText } from '../parts/checkText.ts'
import { Notice } from '../parts/Notice.tsx'
import { hrefOf } from '../shell/choiceContext.ts'

/** Which rules are switched off in this view: said as long as it is so, with the way back. */
export function OffNotice({ choice }: { readonly choice: Choice }) {
  const { checks, shared, lang } = useAllWords()
  if (choice.off.length === 0) return null
  const names = choice.off.map(check => `${checkText(check, lang)?.name ?? ''} ${check}`.trim())
  return (
    <Notice kind="warning">
      <p>
        {checks.rules.off(names.length, shared.listOf(names))}{' '}
        <a href={hrefOf(choice, { off: [] })}>{checks.rules.allOn}</a>
      </p>
    </Notice>
  )
}
