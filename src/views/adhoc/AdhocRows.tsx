import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { useTable } from '../../queries/table/useTable.ts'
import type { TableAsk } from '../../summaries/adhoc/grouped.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './AdhocView.module.css'

interface RowsProps {
  readonly table: HeldTable
  readonly where: TableAsk['where']
}

const ROW = 30
/** Rows are asked for by so many, so that a step of the wheel asks for nothing new. */
const PIECE = 100

/** Every row that fits, as the file has it; asked for only when opened, and only the rows in sight. */
export function AdhocRows(props: RowsProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['rows']} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isOpen ? <OpenRows {...props} /> : null}
    </details>
  )
}

function OpenRows({ table, where }: RowsProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const box = useRef<HTMLDivElement>(null)
  const [piece, setPiece] = useState({ from: 0, to: PIECE })
  const { gives } = useTable(table, 'rows', { where, ...piece })
  const count = gives?.count ?? 0
  // oxlint-disable-next-line react/incompatible-library -- its result is read here only
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
    onChange: ({ range }) => {
      const from = Math.max(0, Math.floor(((range?.startIndex ?? 0) - 8) / PIECE)) * PIECE
      const to = Math.ceil(((range?.endIndex ?? 0) + 9) / PIECE) * PIECE
      setPiece(before => (before.from === from && before.to === to ? before : { from, to }))
    },
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <div ref={box} className={styles['box']} role="region" aria-label={words.table} tabIndex={0}>
      <div role="table" aria-rowcount={count + 1} style={{ height: virtual.getTotalSize() + ROW }}>
        <div role="row" className={styles['headRow']}>
          {table.names.map((name, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns never move
            <span key={index} role="columnheader" title={name} data-number={table.isNumber[index] || undefined}>
              {name}
            </span>
          ))}
        </div>
        {virtual.getVirtualItems().map(item => (
          <div
            key={item.key}
            role="row"
            aria-rowindex={item.index + 2}
            className={styles['row']}
            style={{ transform: `translateY(${item.start + ROW}px)` }}
          >
            {table.names.map((_, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns never move
              <span key={index} role="cell" data-number={table.isNumber[index] || undefined}>
                {gives?.rows[item.index - gives.from]?.[index] ?? '…'}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
