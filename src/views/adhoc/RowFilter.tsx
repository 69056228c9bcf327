import { useState } from 'react'
import type { DataTable } from '../../domain/dataTable.ts'
import type { TableAsk } from '../../summaries/adhoc/grouped.ts'
import { groupsOf } from '../../summaries/adhoc/roles.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useWords } from '../../words/useWords.ts'
import { ColumnPick, type NamedColumn } from './ColumnPick.tsx'

interface FilterProps {
  readonly table: DataTable
  readonly columns: readonly NamedColumn[]
  readonly where: TableAsk['where']
  readonly onWhere: (where: TableAsk['where']) => void
}

const OFFERED = 500

/** Narrows the rows: one column at a time, one of its texts; what is set stays for the other columns. */
export function RowFilter({ table, columns, where, onWhere }: FilterProps) {
  const words = ADHOC_WORDS[useWords().lang]
  const [picked, setPicked] = useState<number | null>(null)
  const column = picked === null ? undefined : table.columns[picked]
  const texts = column ? groupsOf(column, table.rows).words.slice(0, OFFERED).toSorted() : []
  const put = (text: string | null): void => {
    const next = new Map([...where].filter(([index]) => index !== picked))
    if (picked !== null && text !== null) next.set(picked, new Set([text]))
    onWhere(next)
  }
  const [set] = (picked === null ? undefined : where.get(picked)) ?? []
  return (
    <>
      <ColumnPick label={words.filter} none={words.filterAll} columns={columns} picked={picked} onPick={setPicked} />
      {column ? (
        <label>
          =
          <select
            className="field"
            aria-label={words.filter}
            value={set === undefined ? '*' : `=${set}`}
            onChange={event => put(event.target.value === '*' ? null : event.target.value.slice(1))}
          >
            <option value="*">{words.filterAll}</option>
            {texts.map(text => (
              <option key={text} value={`=${text}`}>
                {text.trim() === '' ? words.noText : text}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  )
}
