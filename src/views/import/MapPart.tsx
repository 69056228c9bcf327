import { useState } from 'react'
import { UNITS_OF_AMOUNT } from '../../domain/unitsOfAmount.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellOfTarget, type PartState } from './mapState.ts'
import { targetNames } from './targetNames.ts'
import styles from './MapSheet.module.css'

interface PartProps {
  readonly part: PartState
  /** The id of the list of names. */
  readonly names: string
  readonly onPut: (part: PartState) => void
}

/** One column or row: its label, some of its values, what it is taken for, and how sure that is. */
export function MapPart({ part, names, onPut }: PartProps) {
  const words = useAllWords()
  const { map: said } = words.importPage
  const { nameOf, targetOf } = targetNames(words)
  const [text, setText] = useState(part.target === null ? '' : nameOf(part.target))
  const cell = cellOfTarget(part.target)
  const isWrong = text.trim() !== '' && targetOf(text) === null
  const put = (typed: string): void => {
    setText(typed)
    onPut({ ...part, target: targetOf(typed), how: 'none', isSure: true })
  }
  return (
    <li data-sure={part.isSure || undefined} data-none={part.target === null || undefined}>
      <span className={styles['label']}>
        <bdi>{part.label.trim() === '' ? said.noLabel(part.index + 1) : part.label}</bdi>
      </span>
      <span className={styles['samples']}>
        <bdi>{part.samples.filter(each => each !== '').join(' · ')}</bdi>
      </span>
      <label>
        <span className="unseen">{said.meaningOf(part.label)}</span>
        <input
          className="field"
          list={names}
          value={text}
          placeholder={said.skip}
          aria-invalid={isWrong}
          onChange={event => put(event.target.value)}
        />
      </label>
      {cell?.column.id === 'amount_wan_yuan' ? <UnitField part={part} onPut={onPut} /> : null}
      <HowSure part={part} isWrong={isWrong} onPut={onPut} />
    </li>
  )
}

function UnitField({ part, onPut }: Omit<PartProps, 'names'>) {
  const { importPage } = useAllWords()
  return (
    <label>
      <span className="unseen">{importPage.map.unit}</span>
      <select
        className="field"
        value={part.unit}
        onChange={event =>
          onPut({ ...part, unit: UNITS_OF_AMOUNT.find(each => each === event.target.value) ?? part.unit })
        }
      >
        {UNITS_OF_AMOUNT.map(each => (
          <option key={each} value={each}>
            {importPage.map.units[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How it is known what a part is; a guess is confirmed here. */
function HowSure({ part, isWrong, onPut }: Omit<PartProps, 'names'> & { readonly isWrong: boolean }) {
  const { map: said } = useAllWords().importPage
  const isGuess = part.target !== null && !part.isSure
  const how = part.how === 'none' ? 'said' : part.how
  return (
    <span className={styles['how']}>
      {isGuess ? (
        <button type="button" className="button quiet" onClick={() => onPut({ ...part, isSure: true })}>
          {said.confirm}
        </button>
      ) : (
        <span>{isWrong ? said.unknown : said.how[part.target === null ? 'none' : how]}</span>
      )}
    </span>
  )
}
