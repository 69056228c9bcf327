import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { textAt, type DataTable } from '../../domain/dataTable.ts'
import { fits, type TableAsk } from '../../summaries/adhoc/grouped.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './AdhocView.module.css'

interface RowsProps {
  readonly table: DataTable
  readonly where: TableAsk['where']
}

const ROW = 30

/** Every row that fits, as the file has it; only the rows in sight are in the page. */
export function AdhocRows({ table, where }: RowsProps) {
  const words = ADHOC_WORDS[useWords().lang]
  const box = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsThatFit(table, where), [table, where])
  // oxlint-disable-next-line react/incompatible-library -- its result is read here only
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  return (
    <details className={styles['rows']}>
      <summary>{words.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <div ref={box} className={styles['box']} role="region" aria-label={words.table} tabIndex={0}>
        <div role="table" aria-rowcount={rows.length + 1} style={{ height: virtual.getTotalSize() + ROW }}>
          <div role="row" className={styles['headRow']}>
            {table.names.map((name, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns never move
              <span key={index} role="columnheader">
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
              {table.columns.map((column, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns never move
                <span
                  key={index}
                  role="cell"
                  data-number={column.kind === 'int' || column.kind === 'float' || undefined}
                >
                  {textAt(column, rows[item.index] ?? 0)}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
    </details>
  )
}

function rowsThatFit(table: DataTable, where: TableAsk['where']): Uint32Array {
  const isIn = fits(table, where)
  const rows = new Uint32Array(table.rows)
  let count = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (!isIn(row)) continue
    rows[count] = row
    count += 1
  }
  return rows.subarray(0, count)
}
