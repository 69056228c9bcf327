import { useState } from 'react'
import { useAllWords } from '../../words/allWords.ts'
import { MapPart } from './MapPart.tsx'
import type { PartState } from './mapState.ts'
import { targetNames } from './targetNames.ts'
import styles from './MapSheet.module.css'

interface PartsProps {
  readonly parts: readonly PartState[]
  /** How many the sheet has, of which `parts` may be the first. */
  readonly of: number
  /** The id of the list of names. */
  readonly names: string
  readonly onPut: (part: PartState) => void
}

/** So many are shown until more are asked for. */
const FIRST = 60

/** The parts of a sheet: of many the first, found by their label or by what they are taken for, or all. */
export function MapParts({ parts, of, names, onPut }: PartsProps) {
  const words = useAllWords()
  const { map: said } = words.importPage
  const { nameOf } = targetNames(words)
  const [sought, setSought] = useState('')
  const [isAll, setAll] = useState(false)
  const key = sought.trim().toLowerCase()
  const fits = ({ label, target }: PartState): boolean =>
    `${label} ${target === null ? '' : nameOf(target)}`.toLowerCase().includes(key)
  const found = key === '' ? parts : parts.filter(fits)
  const shown = isAll ? found : found.slice(0, FIRST)
  return (
    <>
      {parts.length > FIRST ? (
        <p className="buttons">
          <label>
            {said.find}{' '}
            <input className="field" type="search" value={sought} onChange={event => setSought(event.target.value)} />
          </label>
          <span role="status">{said.shown(shown.length, found.length)}</span>
          {shown.length < found.length ? (
            <button type="button" className="button quiet" onClick={() => setAll(true)}>
              {said.showAll(found.length)}
            </button>
          ) : null}
        </p>
      ) : null}
      {of > parts.length ? <p className="muted small">{said.beyond(parts.length, of)}</p> : null}
      <ol className={styles['parts']}>
        {shown.map(part => (
          <MapPart key={part.index} part={part} names={names} onPut={onPut} />
        ))}
      </ol>
    </>
  )
}
