import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Held } from '../../queries/held.ts'
import { searchUnits, unitGroups } from '../../summaries/unitOptions.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UnitDialog.module.css'
import { UnitGroupField } from './UnitGroupField.tsx'

interface UnitDialogProps {
  readonly held: Held
  readonly units: readonly string[]
  /** The bodies that were chosen, or null where it was left without a change. */
  readonly onClose: (units: readonly string[] | null) => void
}

/** Chooses bodies: a search, groups by the body above, a whole group at once. Escape leaves without a change. */
export function UnitDialog({ held, units, onClose }: UnitDialogProps) {
  const { shell, shared } = useWords()
  const { selection } = shell
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [search, setSearch] = useState('')
  const [draft, setDraft] = useState<ReadonlySet<string>>(new Set(units))
  const groups = useMemo(() => unitGroups(held.reports, held.units), [held])
  const wanted = useDeferredValue(search)
  const found = useMemo(() => searchUnits(groups, wanted), [groups, wanted])
  const count = found.reduce((sum, group) => sum + group.options.length, 0)
  useEffect(() => dialog.current?.showModal(), [])
  const change = (organs: readonly string[], chosen: boolean) =>
    setDraft(before => new Set(chosen ? [...before, ...organs] : [...before].filter(each => !organs.includes(each))))
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={title} onClose={() => onClose(null)}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={title}>{selection.pickUnits}</h2>
          <button type="button" className={styles['leave']} onClick={() => onClose(null)} aria-label={shared.close}>
            ✕
          </button>
        </header>
        <label className={styles['search']}>
          <span>{selection.search}</span>
          <input
            type="search"
            className="field"
            value={search}
            placeholder={selection.searchHint}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        <p className={styles['found']} role="status">
          {count === 0 ? selection.nothingFound : selection.found(count)}
        </p>
        <div className={styles['list']}>
          {found.map(group => (
            <UnitGroupField key={group.parent} group={group} draft={draft} onChange={change} />
          ))}
        </div>
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
          <button type="button" className="button" onClick={() => onClose([...draft])}>
            {selection.done}
          </button>
        </footer>
      </div>
    </dialog>
  )
}
