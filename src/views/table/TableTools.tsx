import { useState } from 'react'
import { BALANCES } from '../../summaries/table/balance.ts'
import type { Choice } from '../../summaries/choice.ts'
import { groupsReports } from '../../summaries/table/dimensions.ts'
import type { TableModel } from '../../summaries/table/tableModel.ts'
import { NO_VIEW, type TableView } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { replaceChoice } from '../shell/choiceContext.ts'
import { ColumnDialog } from './ColumnDialog.tsx'
import styles from './TablePage.module.css'

interface ToolsProps {
  readonly choice: Choice
  readonly model: TableModel
  readonly of: number
  readonly isWhole: boolean
  readonly onView: (patch: Partial<TableView>) => void
}

/** Which of the reports, which columns, and how they are held together. */
export function TableTools({ choice, model, of, isWhole, onView }: ToolsProps) {
  const { table: words, shared } = useTableWords()
  const { table: view } = choice
  const [picking, setPicking] = useState(false)
  return (
    <div className={styles['filters']}>
      <label>
        {words.filter}{' '}
        <input
          className="field"
          type="search"
          value={view.text}
          maxLength={100}
          placeholder={words.filterHint}
          onChange={event => replaceChoice({ table: { ...view, text: event.target.value } })}
        />
      </label>
      <label>
        {words.balance}{' '}
        <select
          className="field"
          value={view.balance}
          onChange={event => onView({ balance: BALANCES.find(each => each === event.target.value) ?? '' })}
        >
          {BALANCES.map(each => (
            <option key={each} value={each}>
              {words.balances[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button quiet" onClick={() => setPicking(true)}>
        {words.columnsPick}
      </button>
      <Switches {...{ model, onView }} />
      {view === NO_VIEW ? null : (
        <button type="button" className="button quiet" onClick={() => onView(NO_VIEW)}>
          {words.reset}
        </button>
      )}
      <p role="status" className="muted">
        {words.shown(model.reports, of)} · {words.lines(model.grid.lines)}
        {isWhole || view.balance === '' ? '' : ` · ${shared.loading}`}
      </p>
      {picking ? (
        <ColumnDialog
          picked={view.picked}
          onClose={picked => {
            setPicking(false)
            if (picked) onView({ picked, opened: [], filters: [], sort: null })
          }}
        />
      ) : null}
    </div>
  )
}

function Switches({ model, onView }: Pick<ToolsProps, 'model' | 'onView'>) {
  const { table: words } = useTableWords()
  const { view, grid, groups, change } = model
  const [first] = grid.dimensions
  return (
    <>
      <label className={styles['switch']} title={words.changeTitle}>
        <input
          type="checkbox"
          checked={change !== null}
          onChange={event => onView({ change: event.target.checked ? 'yes' : 'no', sort: null, filters: [] })}
        />
        {words.change}
      </label>
      {grid.dimensions.length > 1 && first !== undefined && groupsReports(first) ? (
        <label className={styles['switch']} title={words.groupTitle}>
          <input
            type="checkbox"
            checked={view.grouped}
            onChange={event => onView({ grouped: event.target.checked, folded: [] })}
          />
          {words.group}
        </label>
      ) : null}
      {groups ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => onView({ folded: view.folded.includes('*') ? [] : ['*'] })}
        >
          {view.folded.includes('*') ? words.unfoldAll : words.foldAll}
        </button>
      ) : null}
      <label>
        {words.freeze}{' '}
        <select
          className="field"
          value={view.freeze}
          onChange={event => onView({ freeze: Number(event.target.value) })}
        >
          {Array.from({ length: grid.dimensions.length + 1 }, (_, count) => (
            <option key={count} value={count}>
              {words.freezeOf(count)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
