import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, type ReactNode } from 'react'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { TableRow } from '../../summaries/tableRows.ts'
import { useWords } from '../../words/useWords.ts'
import { HeadCell } from './HeadCell.tsx'
import { ReportRow } from './ReportRow.tsx'
import { FEATURES, nodesById, tableColumns } from './tableColumns.ts'
import styles from './TablePage.module.css'

interface TableProps {
  readonly caption: string
  readonly nodes: readonly ColumnNode[]
  readonly leaves: readonly ColumnNode[]
  readonly rows: readonly TableRow[]
  readonly opened: ReadonlySet<string>
  readonly onToggle: (id: string) => void
  readonly choice: Choice
  readonly foot: ReactNode
  readonly onCloseAll: () => void
  /** Given the rows in the order shown. */
  readonly onSave: (sorted: readonly TableRow[]) => void
}

/** Above this many rows only those in sight are in the page. */
const ALL_IN_PAGE = 500
const ROW_HEIGHT = 38

/** Reports × columns, sortable, the columns openable; long ones show only the rows in sight. */
export function CellTable(props: TableProps) {
  const { caption, nodes, leaves, rows, opened, onToggle, choice, foot } = props
  const words = useWords()
  const columns = useMemo(() => tableColumns(nodes, opened), [nodes, opened])
  const known = useMemo(() => nodesById(nodes), [nodes])
  const table = useTable({ features: FEATURES, columns, data: rows, getRowId: row => row.report.id })
  const frame = useRef<HTMLDivElement>(null)
  const lines = table.getRowModel().rows
  const isLong = lines.length > ALL_IN_PAGE
  // Read again on every render, never memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    enabled: isLong,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const shown = isLong ? items.flatMap(item => lines[item.index] ?? []) : lines
  const before = isLong ? (items[0]?.start ?? 0) : 0
  const after = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  const width = leaves.length + 2
  return (
    <>
      <div className={styles['frame']} ref={frame} data-long={isLong || undefined}>
        <table className={styles['table']} aria-rowcount={lines.length}>
          <caption className="unseen">{caption}</caption>
          <thead>
            {table.getHeaderGroups().map(group => (
              <tr key={group.id}>
                {group.headers.map(header => (
                  <HeadCell key={header.id} {...{ header, opened, onToggle }} node={known.get(header.column.id)} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            <Spacer height={before} width={width} />
            {shown.map(line => (
              <ReportRow key={line.id} row={line.original} leaves={leaves} choice={choice} words={words} />
            ))}
            <Spacer height={after} width={width} />
          </tbody>
          {foot}
        </table>
      </div>
      <div className={styles['actions']}>
        <p className="muted small">{words.table.marks}</p>
        {opened.size > 0 ? (
          <button type="button" className="button quiet" onClick={props.onCloseAll}>
            {words.table.closeAll}
          </button>
        ) : null}
        <button type="button" className="button quiet" onClick={() => props.onSave(lines.map(line => line.original))}>
          {words.table.download}
        </button>
      </div>
    </>
  )
}

function Spacer({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={width} className={styles['spacer']} ref={cell => cell?.style.setProperty('height', `${height}px`)} />
    </tr>
  )
}
