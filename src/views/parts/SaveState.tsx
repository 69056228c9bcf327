import { saveNow, useSaving } from '../../queries/keeping.ts'
import type { Saving } from '../../queries/saving.ts'
import { KEEPING_WORDS, type KeepingWords } from '../../words/keepingWords.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './SaveState.module.css'

/** Whether what a person did is written down, in one line; what is not says why, and what can be done. */
export function SaveState() {
  const words = KEEPING_WORDS[useWords().lang]
  const saving = useSaving()
  return (
    <p className={styles['state']} data-state={saving.state} role="status">
      <span className={styles['dot']} aria-hidden="true" />
      <span>{textOf(saving, words)}</span>
      {saving.state === 'unsaved' ? (
        <button type="button" className="button quiet" onClick={() => void saveNow()}>
          {words.again}
        </button>
      ) : null}
    </p>
  )
}

function textOf(saving: Saving, words: KeepingWords): string {
  if (saving.state === 'saved')
    return saving.isBare ? `${words.saved(saving.at)} · ${words.bare}` : words.saved(saving.at)
  if (saving.state === 'unsaved') return `${words.unsaved}${words.failures[saving.reason]}`
  return saving.state === 'reading' ? `${words.reading} ${words.takeOver}` : words[saving.state]
}
