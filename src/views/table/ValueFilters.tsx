import { useState } from 'react'
import type { TableModel } from '../../summaries/table/tableModel.ts'
import { COMPARISONS, type Comparison, type TableView, type ValueFilter } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { asksNumber, columnsToAsk, conditionText, type AskedColumn } from './conditions.ts'
import { labelled } from './labelled.ts'
import styles from './TablePage.module.css'

interface FilterProps {
  readonly model: TableModel
  readonly onView: (patch: Partial<TableView>) => void
}

/** So many columns are listed at a time. */
const SHOWN = 300
const MOST = 20

/** Conditions on the numbers of columns: every line that is shown keeps all of them. */
export function ValueFilters({ model, onView }: FilterProps) {
  const words = useTableWords()
  const { table } = words
  const { filters } = model.view
  const columns = columnsToAsk(model, words)
  return (
    <details className={styles['where']} open={filters.length > 0 ? true : undefined}>
      <summary>{table.where}</summary>
      <NewCondition
        columns={columns}
        full={filters.length >= MOST}
        onAdd={filter => onView({ filters: [...filters, filter] })}
      />
      {filters.length >= MOST ? <p role="status">{table.whereFull(MOST)}</p> : null}
      {filters.length > 0 ? (
        <ul className={styles['conditions']}>
          {filters.map((filter, at) => {
            const text = conditionText(filter, columns, words)
            return (
              <li key={`${at} ${text}`}>
                {text}{' '}
                <button
                  type="button"
                  aria-label={table.whereDrop(text)}
                  onClick={() => onView({ filters: filters.filter(each => each !== filter) })}
                >
                  ✕
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
    </details>
  )
}

interface NewProps {
  readonly columns: readonly AskedColumn[]
  readonly full: boolean
  readonly onAdd: (filter: ValueFilter) => void
}

/** One more condition. Percentages are asked in per cent. */
function NewCondition({ columns, full, onAdd }: NewProps) {
  const { table } = useTableWords()
  const [column, setColumn] = useState('')
  const [comparison, setComparison] = useState<Comparison>('ge')
  const [value, setValue] = useState('')
  const chosen = columns.find(each => each.id === column) ?? columns[0]
  const isShare = chosen?.isShare === true
  const made = chosen && !full ? filterOf({ column: chosen.id, comparison, text: value, isShare }) : null
  return (
    <form
      className={styles['filters']}
      onSubmit={event => {
        event.preventDefault()
        if (made) onAdd(made)
      }}
    >
      <ColumnField columns={columns} chosen={chosen?.id ?? ''} onChoose={setColumn} />
      <label>
        {table.whereTest}{' '}
        <select
          className="field"
          value={comparison}
          onChange={event => setComparison(COMPARISONS.find(each => each === event.target.value) ?? 'ge')}
        >
          {COMPARISONS.map(each => (
            <option key={each} value={each}>
              {table.comparisons[each]}
            </option>
          ))}
        </select>
      </label>
      {asksNumber(comparison) ? (
        <label>
          {table.whereValue}{' '}
          <input
            className={`field ${styles['value']}`}
            inputMode="decimal"
            value={value}
            onChange={event => setValue(event.target.value)}
          />
          {isShare ? ' %' : ''}
        </label>
      ) : null}
      <button type="submit" className="button quiet" disabled={made === null}>
        {table.whereAdd}
      </button>
    </form>
  )
}

interface ColumnFieldProps {
  readonly columns: readonly AskedColumn[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The column of a condition: one of a list, or found by its name where the list is too long to be shown whole. */
function ColumnField({ columns, chosen, onChoose }: ColumnFieldProps) {
  const { table } = useTableWords()
  const [search, setSearch] = useState('')
  const found = labelled(columns, search)
  const shown = found.slice(0, SHOWN)
  const find = (text: string): void => {
    setSearch(text)
    const [first] = labelled(columns, text)
    if (first) onChoose(first.id)
  }
  return (
    <>
      {columns.length > SHOWN ? (
        <label>
          {table.whereFind}{' '}
          <input type="search" className="field" value={search} onChange={event => find(event.target.value)} />
        </label>
      ) : null}
      <label>
        {table.whereColumn}{' '}
        <select className="field" value={chosen} onChange={event => onChoose(event.target.value)}>
          {shown.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {found.length > SHOWN ? <p className="muted">{table.whereFound(SHOWN, found.length)}</p> : null}
    </>
  )
}

interface Asked extends Pick<ValueFilter, 'column' | 'comparison'> {
  readonly text: string
  readonly isShare: boolean
}

/** A condition as typed; null while its number is none. */
function filterOf({ column, comparison, text, isShare }: Asked): ValueFilter | null {
  if (!asksNumber(comparison)) return { column, comparison, value: 0 }
  const number = Number(text.replaceAll(/[,，\s]/g, '')) / (isShare ? 100 : 1)
  if (text.trim() === '' || !Number.isFinite(number) || Math.abs(number) > 1e12) return null
  return { column, comparison, value: Math.round(number * 1e6) / 1e6 }
}
