import type { HeldTable } from '../../queries/table/heldTable.ts'
import type { TableAsk } from '../../summaries/adhoc/grouped.ts'
import type { Role } from '../../summaries/adhoc/roles.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ColumnPick } from './ColumnPick.tsx'
import { RowFilter } from './RowFilter.tsx'
import styles from './AdhocView.module.css'

interface ControlsProps {
  readonly table: HeldTable
  readonly roles: readonly Role[]
  readonly ask: TableAsk
  readonly onAsk: (ask: TableAsk) => void
}

const GROUPING: readonly Role[] = ['time', 'dimension']

/** What is measured, how, and by which columns. Only what the columns allow is offered. */
export function AdhocControls({ table, roles, ask, onAsk }: ControlsProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const named = (wanted: readonly Role[]) =>
    roles.flatMap((role, index) => (wanted.includes(role) ? [{ index, name: table.names[index] ?? '' }] : []))
  const [first, second] = ask.by
  const groupBy = (at: 0 | 1, index: number | null): void => {
    const next = at === 0 ? [index, second] : [first, index]
    onAsk({ ...ask, by: [...new Set(next.flatMap(each => each ?? []))] })
  }
  return (
    <div className={styles['controls']}>
      <ColumnPick
        label={words.measure}
        none={words.count}
        columns={named(['measure'])}
        picked={ask.measure}
        onPick={measure => onAsk({ ...ask, measure })}
      />
      {ask.measure === null ? null : (
        <label>
          {words.how}{' '}
          <select
            className="field"
            value={ask.how}
            onChange={event => onAsk({ ...ask, how: event.target.value === 'mean' ? 'mean' : 'sum' })}
          >
            <option value="sum">{words.hows.sum}</option>
            <option value="mean">{words.hows.mean}</option>
          </select>
        </label>
      )}
      <ColumnPick
        label={words.by}
        none={words.nothing}
        columns={named(GROUPING)}
        picked={first ?? null}
        onPick={index => groupBy(0, index)}
      />
      {first === undefined ? null : (
        <ColumnPick
          label={words.and}
          none={words.nothing}
          columns={named(GROUPING).filter(each => each.index !== first)}
          picked={second ?? null}
          onPick={index => groupBy(1, index)}
        />
      )}
      <RowFilter
        {...{ table, columns: named(GROUPING), where: ask.where }}
        onWhere={where => onAsk({ ...ask, where })}
      />
    </div>
  )
}
