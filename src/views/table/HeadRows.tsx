import { useTable } from '@tanstack/react-table'
import { memo, useMemo, type CSSProperties } from 'react'
import type { TableModel } from '../../summaries/table/tableModel.ts'
import type { TableView } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { FEATURES, headTree, type Head, type HeadStep } from './headTree.ts'
import styles from './TablePage.module.css'

const NO_DATA: never[][] = []

/** The heads of the columns, row by row from the top. */
export function useHeads(ways: readonly (readonly HeadStep[])[]): readonly (readonly Head[])[] {
  const columns = useMemo(() => headTree(ways), [ways])
  const table = useTable({ features: FEATURES, columns, data: NO_DATA })
  const groups = table.getHeaderGroups()
  return useMemo(
    () =>
      groups.map((group, depth) => {
        let start = 0
        return group.headers.map((header): Head => {
          const own = { start, span: header.colSpan }
          start += header.colSpan
          const isLeaf = depth === groups.length - 1
          const way = ways[own.start] ?? []
          if (header.isPlaceholder) return { ...own, step: null, isLeaf }
          const step = isLeaf ? way.at(-1) : way[header.column.depth]
          return { ...own, step: step ?? null, isLeaf }
        })
      }),
    [groups, ways],
  )
}

interface HeadProps {
  readonly model: TableModel
  readonly heads: readonly (readonly Head[])[]
  readonly from: number
  readonly to: number
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  readonly pinned: readonly (CSSProperties | undefined)[]
  /** Absent on paper, where there is nothing to press. */
  readonly onView: ((patch: Partial<TableView>, opened?: string) => void) | null
}

const ARROWS = { up: '▲', down: '▼' } as const
const ARIA = { up: 'ascending', down: 'descending' } as const

/** The head of the table: names of dimensions, then the measures; each sorts, and measures open into their parts. */
export const HeadRows = memo(function HeadRows({
  model,
  heads,
  from,
  to,
  hasBefore,
  hasAfter,
  pinned,
  onView,
}: HeadProps) {
  const { table: words } = useTableWords()
  const { grid } = model
  return (
    <thead>
      {heads.map((row, depth) => (
        <tr key={depth}>
          {depth === 0 ? (
            <>
              {grid.dimensions.map((dimension, at) => (
                <SortHead
                  key={dimension}
                  {...{ model, onView }}
                  id={dimension}
                  label={words.dimensions[dimension]}
                  cell={{ rowSpan: heads.length, style: pinned[at], name: dimension }}
                />
              ))}
              <th scope="col" rowSpan={heads.length} className={styles['checkHead']}>
                {words.check}
              </th>
            </>
          ) : null}
          {hasBefore ? <td className={styles['empty']} aria-hidden="true" /> : null}
          {row.map(head => {
            const first = Math.max(head.start, from)
            const span = Math.min(head.start + head.span, to) - first
            if (span <= 0) return null
            return <LeafHead key={`${head.start}`} {...{ model, head, span, onView }} />
          })}
          {hasAfter ? <td className={styles['empty']} aria-hidden="true" /> : null}
        </tr>
      ))}
    </thead>
  )
})

interface LeafHeadProps extends Pick<HeadProps, 'model' | 'onView'> {
  readonly head: Head
  readonly span: number
}

function LeafHead({ model, head, span, onView }: LeafHeadProps) {
  const { step } = head
  if (!step) return <td colSpan={span} className={styles['empty']} />
  const leaf = model.grid.leaves[head.start]
  if (head.isLeaf && leaf)
    return (
      <SortHead
        {...{ model, onView }}
        id={leaf.id}
        label={step.label}
        cell={{ colSpan: span, name: 'leaf' }}
        step={step}
      />
    )
  return (
    <th scope="colgroup" colSpan={span}>
      <span className={styles['group']}>{step.label}</span>
      {step.node ? <Toggle {...{ model, step, onView }} /> : null}
    </th>
  )
}

interface SortProps extends Pick<HeadProps, 'model' | 'onView'> {
  readonly id: string
  readonly label: string
  readonly cell: {
    readonly colSpan?: number
    readonly rowSpan?: number
    readonly style?: CSSProperties | undefined
    readonly name: string
  }
  readonly step?: HeadStep
}

function SortHead({ model, onView, id, label, cell, step }: SortProps) {
  const { table: words } = useTableWords()
  const { sort } = model.view
  const sorted = sort?.column === id ? (sort.down ? 'down' : 'up') : null
  const next = nextSort(id, sorted, cell.name === 'leaf' ? 'down' : 'up')
  const arrow = (
    <span aria-hidden="true" className={styles['arrow']}>
      {sorted ? ARROWS[sorted] : ''}
    </span>
  )
  return (
    <th
      scope="col"
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      style={cell.style}
      data-column={cell.name}
      aria-sort={sorted ? ARIA[sorted] : undefined}
    >
      {onView ? (
        <button
          type="button"
          className={styles['sort']}
          title={words.sortBy(label)}
          onClick={() => onView({ sort: next })}
        >
          {label}
          {arrow}
        </button>
      ) : (
        <>
          {label}
          {arrow}
        </>
      )}
      {step?.node ? <Toggle {...{ model, step, onView }} /> : null}
    </th>
  )
}

/** Numbers are sorted from the largest first, names from the first; once more turns it, then none. */
function nextSort(column: string, sorted: 'up' | 'down' | null, first: 'up' | 'down'): TableView['sort'] {
  if (sorted === null) return { column, down: first === 'down' }
  return sorted === first ? { column, down: first !== 'down' } : null
}

function Toggle({ model, step, onView }: Pick<SortProps, 'model' | 'onView'> & { readonly step: HeadStep }) {
  const { table: words } = useTableWords()
  const { opened } = model.view
  const { node, isOpen, label } = step
  // A head without cells of its own is always open.
  if (!onView || !node || node.children.length === 0 || node.cells.length === 0) return null
  const change = isOpen ? opened.filter(each => each !== node.id) : [...opened, node.id]
  return (
    <button
      type="button"
      className={styles['toggle']}
      data-toggle={node.id}
      aria-expanded={isOpen}
      aria-label={isOpen ? words.close(label) : words.open(label)}
      onClick={() => onView({ opened: change }, node.id)}
    >
      <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
    </button>
  )
}
