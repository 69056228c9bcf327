import { BALANCES, type Balance } from '../../summaries/cellTable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { COLUMN_SETS, type ColumnSetId } from '../../summaries/columnSets.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './TablePage.module.css'

interface ControlsProps {
  readonly set: ColumnSetId
  readonly text: string
  readonly balance: Balance
  readonly shown: number
  readonly of: number
  readonly choice: Choice
  readonly onText: (text: string) => void
  readonly onBalance: (balance: Balance) => void
}

/** Which columns, and which of the selected reports. */
export function TableControls({ set, text, balance, shown, of, choice, onText, onBalance }: ControlsProps) {
  const { table: words } = useWords()
  return (
    <>
      <nav className={styles['sets']} aria-label={words.set}>
        {COLUMN_SETS.map(each => (
          <a
            key={each}
            href={hrefOf(choice, { indicator: each === 'outcomes' ? '' : each })}
            aria-current={each === set ? 'true' : undefined}
          >
            {words.sets[each]}
          </a>
        ))}
      </nav>
      <div className={styles['filters']}>
        <label>
          {words.filter}{' '}
          <input
            className="field"
            type="search"
            value={text}
            placeholder={words.filterHint}
            onChange={event => onText(event.target.value)}
          />
        </label>
        <label>
          {words.balance}{' '}
          <select
            className="field"
            value={balance}
            onChange={event => onBalance(BALANCES.find(each => each === event.target.value) ?? '')}
          >
            {BALANCES.map(each => (
              <option key={each} value={each}>
                {words.balances[each]}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="muted">
          {words.shown(shown, of)}
        </p>
      </div>
    </>
  )
}
