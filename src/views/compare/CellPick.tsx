import { useState } from 'react'
import { ALL_CELLS, FORMS } from '../../domain/forms/index.ts'
import type { CellId, FormCell } from '../../domain/forms/form.ts'
import type { Lang } from '../../domain/langs.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './compare.module.css'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly label: string
  readonly cells: readonly CellId[]
  readonly onChange: (cells: readonly CellId[]) => void
}

const CELLS = [...ALL_CELLS.values()]
const ROWS = CELLS.filter((cell, at) => CELLS.findIndex(each => rowOf(each) === rowOf(cell)) === at)
const START = '3/granted'

/** A sum of cells of the form: those in it, and a row and a column to add another. */
export function CellPick({ label, cells, onChange }: Props) {
  const { lang } = useAllWords()
  const { own } = useCompareText()
  return (
    <fieldset className={styles['cells']}>
      <legend>{label}</legend>
      {cells.length === 0 ? <p className="muted small">{own.empty}</p> : null}
      <ul>
        {cells.map(cell => (
          <li key={cell}>
            {nameOf(cell, lang)}{' '}
            <button
              type="button"
              aria-label={own.remove(nameOf(cell, lang))}
              onClick={() => onChange(cells.filter(each => each !== cell))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <Adding cells={cells} onAdd={cell => onChange([...cells, cell])} />
    </fieldset>
  )
}

function Adding({ cells, onAdd }: { readonly cells: readonly CellId[]; readonly onAdd: (cell: CellId) => void }) {
  const { lang } = useAllWords()
  const { own } = useCompareText()
  const [row, setRow] = useState(START)
  const [column, setColumn] = useState('total')
  const columns = CELLS.filter(cell => rowOf(cell) === row)
  const chosen = columns.find(cell => cell.column.id === column) ?? columns[0]
  return (
    <div className={styles['adding']}>
      <select className="field" aria-label={own.row} value={row} onChange={event => setRow(event.target.value)}>
        {FORMS['gb-2021-30'].tables.map(table => (
          <optgroup key={table.id} label={table[lang]}>
            {ROWS.filter(cell => cell.table === table.id).map(cell => (
              <option key={cell.id} value={rowOf(cell)}>
                {rowName(cell, lang)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        className="field"
        aria-label={own.column}
        value={chosen?.column.id ?? ''}
        onChange={event => setColumn(event.target.value)}
      >
        {columns.map(cell => (
          <option key={cell.id} value={cell.column.id}>
            {cell.column[lang]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button quiet"
        disabled={!chosen || cells.includes(chosen.id)}
        onClick={() => (chosen ? onAdd(chosen.id) : undefined)}
      >
        {own.add}
      </button>
    </div>
  )
}

function rowOf({ table, row }: FormCell): string {
  return `${table}/${row.id}`
}

function rowName({ row, group }: FormCell, lang: Lang): string {
  const heading = group && group[lang] !== row[lang] ? `${group[lang]} · ` : ''
  return `${heading}${row[lang].replace(/\s*[（(].*$/u, '')}`
}

function nameOf(id: CellId, lang: Lang): string {
  const cell = ALL_CELLS.get(id)
  return cell ? `${rowName(cell, lang)} / ${cell.column[lang]}` : id
}
