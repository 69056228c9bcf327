import { useDeferredValue, useMemo, useState } from 'react'
import { parentAt } from '../../engines/bodies.ts'
import type { Large } from '../../queries/large.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from '../shell/UnitDialog.module.css'
import { UnitFrame, type Choosing } from '../shell/UnitFrame.tsx'
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
  const { picker } = LARGE_TEXTS[useAllWords().lang]
  return (
    <UnitFrame units={units} hint={picker.hint} onClose={onClose}>
      {choosing => <Listed large={large} {...choosing} />}
    </UnitFrame>
  )
}

interface ListedProps extends Choosing {
  readonly large: Large
}

function Listed({ large, search, onSearch, draft, onDraft }: ListedProps) {
  const { lang, numbers } = useAllWords()
  const { picker } = LARGE_TEXTS[lang]
  const [top, setTop] = useState(-1)
  const wanted = useDeferredValue(search)
  const { places, count } = useMemo(() => listed(large, wanted, top), [large, wanted, top])
  return (
    <>
      <p className={styles['found']} role="status">
        {picker.found(numbers.exact(count))}
        {count > SHOWN ? ` · ${picker.first(numbers.exact(SHOWN))}` : ''}
      </p>
      {top >= 0 && wanted.trim() === '' ? <Above large={large} top={top} onTop={setTop} /> : null}
      <div className={styles['list']}>
        <BodyList
          bodies={large.bodies}
          places={places}
          draft={draft}
          onDraft={onDraft}
          onInside={place => {
            setTop(place)
            onSearch('')
          }}
          hasBelow={place => searchOf(large).below(place).length > 0}
        />
      </div>
    </>
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
