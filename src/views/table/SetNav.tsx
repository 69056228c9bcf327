import type { Choice } from '../../summaries/choice.ts'
import { COLUMN_SETS } from '../../summaries/columnSets.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './TablePage.module.css'

/** The sets of columns by name; a set that is chosen puts picked columns and what hung on the old ones away. */
export function SetNav({ choice, set }: { readonly choice: Choice; readonly set: string }) {
  const { table: words } = useTableWords()
  const table = { ...choice.table, picked: [], opened: [], filters: [], sort: null }
  return (
    <nav className={styles['sets']} aria-label={words.set}>
      {COLUMN_SETS.map(each => (
        <a
          key={each}
          href={hrefOf(choice, { indicator: each === 'outcomes' ? '' : each, table })}
          aria-current={each === set ? 'true' : undefined}
        >
          {words.sets[each]}
        </a>
      ))}
      {set === 'picked' ? <span aria-current="true">{words.sets.picked}</span> : null}
    </nav>
  )
}
