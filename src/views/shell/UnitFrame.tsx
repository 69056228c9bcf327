import { useId, useState, type ReactNode } from 'react'
import { UNIT_DIALOG_TEXTS } from '../../words/unitDialogTexts.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UnitDialog.module.css'
import { useDialog } from './useDialog.ts'

/** What stands between the search and the foot: the list that is searched, and what is chosen in it so far. */
export interface Choosing {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly draft: ReadonlySet<string>
  readonly onDraft: (draft: ReadonlySet<string>) => void
}

interface FrameProps {
  readonly units: readonly string[]
  /** What may be typed into the search. */
  readonly hint: string
  /** The bodies that were chosen, or null where it was left without a change. */
  readonly onClose: (units: readonly string[] | null) => void
  readonly children: (choosing: Choosing) => ReactNode
}

/** Where bodies are chosen, of few or of very many: a search, a list, what is chosen. Escape leaves without a change. */
export function UnitFrame({ units, hint, onClose, children }: FrameProps) {
  const { shell, shared, lang } = useWords()
  const { selection } = shell
  const said = UNIT_DIALOG_TEXTS[lang]
  const title = useId()
  const { dialog, first, leave, onLeft } = useDialog(onClose)
  const [search, setSearch] = useState('')
  const [draft, setDraft] = useState<ReadonlySet<string>>(new Set(units))
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={title} onClose={onLeft}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={title}>{selection.pickUnits}</h2>
          <button type="button" className={styles['leave']} onClick={() => leave(null)} aria-label={shared.close}>
            ✕
          </button>
        </header>
        <label className={styles['search']}>
          <span>{said.search}</span>
          <input
            ref={first}
            type="search"
            className="field"
            value={search}
            placeholder={hint}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        {children({ search, onSearch: setSearch, draft, onDraft: setDraft })}
        <footer className={styles['foot']}>
          <span className="muted">{draft.size === 0 ? selection.allUnits : selection.chosen(draft.size)}</span>
          <button
            type="button"
            className="button quiet"
            disabled={draft.size === 0}
            onClick={() => setDraft(new Set())}
          >
            {selection.clear}
          </button>
          <button type="button" className="button" onClick={() => leave([...draft])}>
            {said.done}
          </button>
        </footer>
      </div>
    </dialog>
  )
}
