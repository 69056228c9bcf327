import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { Held } from '../../queries/held.ts'
import { isLatin, searchUnits, unitGroups, type SoundsLike } from '../../summaries/unitOptions.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UnitDialog.module.css'
import { UnitGroupField } from './UnitGroupField.tsx'
import { useDialog } from './useDialog.ts'

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
          <span>{selection.search}</span>
          <input
            ref={first}
            type="search"
            className="field"
            value={search}
            placeholder={selection.searchHint}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        <UnitList held={held} search={search} draft={draft} onDraft={setDraft} />
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
            {selection.done}
          </button>
        </footer>
      </div>
    </dialog>
  )
}

interface UnitListProps {
  readonly held: Held
  readonly search: string
  readonly draft: ReadonlySet<string>
  readonly onDraft: (draft: ReadonlySet<string>) => void
}

// The table of sounds comes when Latin letters are typed first.
function useSounds(isWanted: boolean): SoundsLike | undefined {
  const [sounds, setSounds] = useState<{ readonly like: SoundsLike }>()
  useEffect(() => {
    if (!isWanted) return
    import('./soundsLike.ts').then(
      all => setSounds({ like: all.soundsLike }),
      () => undefined,
    )
  }, [isWanted])
  return sounds?.like
}

function UnitList({ held, search, draft, onDraft }: UnitListProps) {
  const { selection } = useWords().shell
  const groups = useMemo(() => unitGroups(held.reports, held.units), [held])
  const wanted = useDeferredValue(search)
  const sounds = useSounds(isLatin(wanted))
  const found = useMemo(() => searchUnits(groups, wanted, sounds), [groups, wanted, sounds])
  const count = found.reduce((sum, group) => sum + group.options.length, 0)
  const change = (organs: readonly string[], isChosen: boolean) =>
    onDraft(new Set(isChosen ? [...draft, ...organs] : [...draft].filter(each => !organs.includes(each))))
  return (
    <>
      <p className={styles['found']} role="status">
        {count === 0 ? selection.nothingFound : selection.found(count)}
      </p>
      <div className={styles['list']}>
        {found.map(group => (
          <UnitGroupField key={group.parent} group={group} draft={draft} onChange={change} />
        ))}
      </div>
    </>
  )
}
