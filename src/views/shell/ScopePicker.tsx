import type { Report } from '../../domain/report.ts'
import { SCOPES } from '../../domain/scope.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { useSetChoice } from './choiceContext.ts'
import styles from './SelectionBar.module.css'

/** Whose work the reports count; offered where there is more than one scope. */
export function ScopePicker({ choice, reports }: { readonly choice: Choice; readonly reports: readonly Report[] }) {
  const { shell, shared } = useWords()
  const setChoice = useSetChoice()
  const there = SCOPES.filter(scope => scope === choice.scope || reports.some(report => report.scope === scope))
  if (there.length < 2 && choice.scope === '') return null
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{shell.selection.scope}</span>
      <select
        className={`${styles['control']} ${choice.scope === '' ? '' : styles['picked']}`}
        value={choice.scope}
        onChange={event => setChoice({ scope: SCOPES.find(scope => scope === event.target.value) ?? '' })}
      >
        <option value="">{shell.selection.allScopes}</option>
        {there.map(scope => (
          <option key={scope} value={scope}>
            {shared.scopes[scope]}
          </option>
        ))}
      </select>
    </label>
  )
}
