import { useState } from 'react'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { useTable } from '../../queries/table/useTable.ts'
import type { TableAsk } from '../../summaries/adhoc/grouped.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ColumnPick, type NamedColumn } from './ColumnPick.tsx'

interface FilterProps {
  readonly table: HeldTable
  readonly columns: readonly NamedColumn[]
  readonly where: TableAsk['where']
  readonly onWhere: (where: TableAsk['where']) => void
}

/** Narrows the rows: one column at a time, one of its texts; what is set stays for the other columns. */
export function RowFilter({ table, columns, where, onWhere }: FilterProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const [picked, setPicked] = useState<number | null>(null)
  const put = (text: string | null): void => {
    const next = new Map([...where].filter(([index]) => index !== picked))
    if (picked !== null && text !== null) next.set(picked, new Set([text]))
    onWhere(next)
  }
  const [set] = (picked === null ? undefined : where.get(picked)) ?? []
  return (
    <>
      <ColumnPick label={words.filter} none={words.filterAll} columns={columns} picked={picked} onPick={setPicked} />
      {picked === null ? null : <TextPick table={table} column={picked} set={set} onPut={put} />}
    </>
  )
}

interface TextProps {
  readonly table: HeldTable
  readonly column: number
  readonly set: string | undefined
  readonly onPut: (text: string | null) => void
}

function TextPick({ table, column, set, onPut }: TextProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const { gives: texts = [] } = useTable(table, 'texts', column)
  return (
    <label>
      ={' '}
      <select
        className="field"
        aria-label={words.filter}
        value={set === undefined ? '*' : `=${set}`}
        onChange={event => onPut(event.target.value === '*' ? null : event.target.value.slice(1))}
      >
        <option value="*">{words.filterAll}</option>
        {texts.map(text => (
          <option key={text} value={`=${text}`}>
            {text.trim() === '' ? words.noText : text}
          </option>
        ))}
      </select>
    </label>
  )
}
