import { Suspense, useState } from 'react'
import type { Held } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { useSetChoice } from './choiceContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { PartCrash } from './PartCrash.tsx'
import styles from './SelectionBar.module.css'
import { fetchUnitDialog, UnitDialog } from './unitDialogLater.ts'
import { fetched } from '../parts/fetched.tsx'

const SHOWN = 5

const LargeUnitDialog = fetched(async () => (await import('../large/LargeUnitDialog.tsx')).LargeUnitDialog)

/** The chosen bodies as chips, and the dialog to choose them in. */
export function UnitPicker({ choice, held }: { readonly choice: Choice; readonly held: Held }) {
  const { shell } = useWords()
  const setChoice = useSetChoice()
  const [open, setOpen] = useState(false)
  const { selection } = shell
  const { units } = choice
  // Of a large set only the reports of picked bodies are held.
  const known = new Set(held.reports.map(report => report.organ))
  const close = (next: readonly string[] | null) => {
    setOpen(false)
    if (next) setChoice({ units: next })
  }
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{selection.units}</span>
      <ul className={styles['chips']}>
        {units.slice(0, SHOWN).map(organ => (
          <li
            key={organ}
            className={styles['chip']}
            data-unknown={!known.has(organ)}
            title={known.has(organ) ? organ : `${organ} · ${selection.unknownUnit}`}
          >
            <bdi>{organ}</bdi>
            <button
              type="button"
              className={styles['remove']}
              aria-label={selection.remove(organ)}
              onClick={() => setChoice({ units: units.filter(each => each !== organ) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={`${styles['control']} ${units.length > 0 ? styles['picked'] : ''}`}
        aria-haspopup="dialog"
        onPointerEnter={held.large ? undefined : () => void fetchUnitDialog()}
        onFocus={held.large ? undefined : () => void fetchUnitDialog()}
        onClick={() => setOpen(true)}
      >
        {units.length === 0
          ? selection.allUnits
          : units.length > SHOWN
            ? selection.moreChosen(units.length - SHOWN)
            : selection.pickUnits}
      </button>
      <ErrorBoundary choice={choice} Told={PartCrash}>
        <Suspense>
          {open && held.large ? <LargeUnitDialog large={held.large.set} units={units} onClose={close} /> : null}
          {open && !held.large ? <UnitDialog held={held} units={units} onClose={close} /> : null}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
