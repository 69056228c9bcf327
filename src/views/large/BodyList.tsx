import { parentAt, type Bodies } from '../../engines/bodies.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './large.module.css'

interface BodyListProps {
  readonly bodies: Bodies
  readonly places: readonly number[]
  readonly draft: ReadonlySet<string>
  readonly onDraft: (draft: ReadonlySet<string>) => void
  readonly onInside: (place: number) => void
  readonly hasBelow: (place: number) => boolean
}

/** Bodies to tick, each with the one above it, and a way down to those below it. */
export function BodyList({ bodies, places, draft, onDraft, onInside, hasBelow }: BodyListProps) {
  const { lang } = useAllWords()
  const { picker } = LARGE_TEXTS[lang]
  const change = (organ: string, isChosen: boolean) =>
    onDraft(new Set(isChosen ? [...draft, organ] : [...draft].filter(each => each !== organ)))
  return (
    <ul className={styles['bodies']}>
      {places.map(place => {
        const organ = bodies.organ[place] ?? ''
        return (
          <li key={place}>
            <label>
              <input
                type="checkbox"
                checked={draft.has(organ)}
                onChange={event => change(organ, event.target.checked)}
              />{' '}
              <bdi>{organ}</bdi> <span className="muted small">{parentAt(bodies, place)}</span>
            </label>
            {hasBelow(place) ? (
              <button
                type="button"
                className="button quiet"
                aria-label={`${picker.inside} ${organ}`}
                onClick={() => onInside(place)}
              >
                {picker.inside}
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
