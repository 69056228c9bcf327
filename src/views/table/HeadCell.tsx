import type { Header } from '@tanstack/react-table'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { TableRow } from '../../summaries/tableRows.ts'
import type { Words } from '../../words/words.ts'
import { useWords } from '../../words/useWords.ts'
import { shortLabel } from '../parts/cellName.ts'
import { groupId, ORGAN, YEAR, type TableFeatures } from './tableColumns.ts'
import styles from './TablePage.module.css'

interface HeadProps {
  readonly header: Header<TableFeatures, TableRow>
  readonly node: ColumnNode | undefined
  readonly opened: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

const SORT = { asc: 'ascending', desc: 'descending' } as const
const ARROW = { asc: '▲', desc: '▼' } as const

/** A head: sorts its column, and opens it into its parts or closes it. */
export function HeadCell({ header, node, opened, onToggle }: HeadProps) {
  const words = useWords()
  const { column } = header
  if (header.isPlaceholder) return <td colSpan={header.colSpan} className={styles['empty']} data-column={column.id} />
  const label = labelOf(column.id, node, words)
  if (node && column.id === groupId(node.id))
    return (
      <th scope="colgroup" colSpan={header.colSpan}>
        <span className={styles['group']}>{label}</span>
        {node.cells.length > 0 ? <Toggle {...{ node, label, onToggle }} isOpen /> : null}
      </th>
    )
  const isOpened = node !== undefined && opened.has(node.id)
  const sorted = column.getIsSorted()
  return (
    <th scope="col" colSpan={header.colSpan} data-column={column.id} aria-sort={sorted ? SORT[sorted] : undefined}>
      <button
        type="button"
        className={styles['sort']}
        onClick={column.getToggleSortingHandler()}
        title={words.table.sortBy(label)}
      >
        {isOpened ? words.table.sum : label}
        <span aria-hidden="true" className={styles['arrow']}>
          {sorted ? ARROW[sorted] : ''}
        </span>
      </button>
      {node && node.children.length > 0 && !isOpened ? <Toggle {...{ node, label, onToggle }} isOpen={false} /> : null}
    </th>
  )
}

interface ToggleProps extends Pick<HeadProps, 'onToggle'> {
  readonly node: ColumnNode
  readonly label: string
  readonly isOpen: boolean
}

function Toggle({ node, label, isOpen, onToggle }: ToggleProps) {
  const { table } = useWords()
  return (
    <button
      type="button"
      className={styles['toggle']}
      data-toggle={node.id}
      aria-expanded={isOpen}
      aria-label={isOpen ? table.close(label) : table.open(label)}
      onClick={() => onToggle(node.id)}
    >
      <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
    </button>
  )
}

function labelOf(id: string, node: ColumnNode | undefined, words: Words): string {
  if (id === ORGAN) return words.table.organ
  if (id === YEAR) return words.table.year
  return node ? `${words.report.number(node.number)}${shortLabel(node.label, words.lang)}` : id
}
