import { useDeferredValue, useId, useMemo, useState } from 'react'
import { parentAt } from '../../engines/bodies.ts'
import type { Large } from '../../queries/large.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from '../shell/UnitDialog.module.css'
import { useDialog } from '../shell/useDialog.ts'
import { BodyList } from './BodyList.tsx'
import { searchOf } from './searchOf.ts'

interface LargeUnitDialogProps {
  readonly large: Large
  readonly units: readonly string[]
  /** The bodies that were chosen, or null where it was left without a change. */
  readonly onClose: (units: readonly string[] | null) => void
}

const SHOWN = 200

/** Chooses among hundreds of thousands of bodies: a search, or down the tree of divisions. */
export function LargeUnitDialog({ large, units, onClose }: LargeUnitDialogProps) {
  const { shell, shared, lang, numbers } = useAllWords()
  const { selection } = shell
  const texts = LARGE_TEXTS[lang]
  const title = useId()
  const { dialog, first, leave, onLeft } = useDialog(onClose)
  const [search, setSearch] = useState('')
  const [top, setTop] = useState(-1)
  const [draft, setDraft] = useState<ReadonlySet<string>>(new Set(units))
  const wanted = useDeferredValue(search)
  const { places, count } = useMemo(() => listed(large, wanted, top), [large, wanted, top])
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
            placeholder={texts.picker.hint}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        <p className={styles['found']} role="status">
          {texts.picker.found(numbers.exact(count))}
          {count > SHOWN ? ` · ${texts.picker.first(numbers.exact(SHOWN))}` : ''}
        </p>
        {top >= 0 && wanted.trim() === '' ? <Above large={large} top={top} onTop={setTop} /> : null}
        <div className={styles['list']}>
          <BodyList
            bodies={large.bodies}
            places={places}
            draft={draft}
            onDraft={setDraft}
            onInside={place => {
              setTop(place)
              setSearch('')
            }}
            hasBelow={place => searchOf(large).below(place).length > 0}
          />
        </div>
        <Foot draft={draft} onDraft={setDraft} onDone={() => leave([...draft])} />
      </div>
    </dialog>
  )
}

/** What a search found, or who stands below a body. */
function listed(large: Large, wanted: string, top: number) {
  if (wanted.trim() !== '') return searchOf(large).find(wanted, SHOWN)
  const below = searchOf(large).below(top)
  return { places: below.slice(0, SHOWN), count: below.length }
}

interface AboveProps {
  readonly large: Large
  readonly top: number
  readonly onTop: (place: number) => void
}

function Above({ large: { bodies }, top, onTop }: AboveProps) {
  const { picker } = LARGE_TEXTS[useAllWords().lang]
  return (
    <p>
      <button type="button" className="button quiet" onClick={() => onTop(bodies.parent[top] ?? -1)}>
        ← {parentAt(bodies, top) || picker.top}
      </button>{' '}
      <bdi>{bodies.organ[top]}</bdi>
    </p>
  )
}

interface FootProps {
  readonly draft: ReadonlySet<string>
  readonly onDraft: (draft: ReadonlySet<string>) => void
  readonly onDone: () => void
}

function Foot({ draft, onDraft, onDone }: FootProps) {
  const { selection } = useAllWords().shell
  return (
    <footer className={styles['foot']}>
      <span className="muted">{draft.size === 0 ? selection.allUnits : selection.chosen(draft.size)}</span>
      <button type="button" className="button quiet" disabled={draft.size === 0} onClick={() => onDraft(new Set())}>
        {selection.clear}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {selection.done}
      </button>
    </footer>
  )
}
