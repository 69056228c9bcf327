import type { Choice } from '../../summaries/choice.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './BriefingPage.module.css'

/** What stands above the sheet on the screen, and never on paper. */
export function BriefTools({ choice }: { readonly choice: Choice }) {
  const { out } = useTableWords()
  return (
    <nav className={styles['tools']}>
      <a className="button quiet" href={hrefOf(choice, { page: 'overview' })}>
        {out.back}
      </a>
      <button type="button" className="button" onClick={() => window.print()}>
        {out.print}
      </button>
    </nav>
  )
}
