import { Suspense, useState } from 'react'
import type { Held } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { fetchUnitDialog, UnitDialog } from '../shell/unitDialogLater.ts'
import styles from './overview.module.css'

/** What most people want first: one body by its name. Looks like a search, and opens the one there is. */
export function FindUnit({ choice, held }: { readonly choice: Choice; readonly held: Held }) {
  const { overview } = useWords()
  const setChoice = useSetChoice()
  const [open, setOpen] = useState(false)
  const close = (units: readonly string[] | null): void => {
    setOpen(false)
    if (units) setChoice({ units })
  }
  return (
    <>
      <button
        type="button"
        className={styles['find']}
        aria-haspopup="dialog"
        onPointerEnter={() => void fetchUnitDialog()}
        onFocus={() => void fetchUnitDialog()}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span>{overview.find}</span>
      </button>
      <Suspense>{open ? <UnitDialog held={held} units={choice.units} onClose={close} /> : null}</Suspense>
    </>
  )
}
