import { memo } from 'react'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { TableRow } from '../../summaries/tableRows.ts'
import type { Words } from '../../words/words.ts'
import { Num } from '../parts/Num.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './TablePage.module.css'

interface RowProps {
  readonly row: TableRow
  readonly leaves: readonly ColumnNode[]
  readonly choice: Choice
  readonly words: Words
}

/** One report: its name leads to its page, each number of one cell to that cell. */
export const ReportRow = memo(function ReportRow({ row, leaves, choice, words }: RowProps) {
  const { report, squares, unbalanced } = row
  const open = { page: 'report', report: report.id, indicator: '' } as const
  return (
    <tr>
      <th scope="row" data-column="organ">
        <a href={hrefOf(choice, { ...open, cell: '' })}>
          <bdi>{report.organ || words.shared.organUnknown}</bdi>
        </a>
        {unbalanced > 0 ? (
          <span className={styles['unbalanced']} title={words.table.unbalancedMark(unbalanced)}>
            <span aria-hidden="true"> ≠{unbalanced}</span>
            <span className="unseen">{words.table.unbalancedMark(unbalanced)}</span>
          </span>
        ) : null}
      </th>
      <td className="number" data-column="year">
        {report.year ?? ''}
      </td>
      {leaves.map(({ id, cells }) => {
        const square = squares.get(id)
        const [only] = cells
        const number = <Num value={square?.value ?? null} status={square?.status ?? 'not_in_format'} />
        return (
          <td key={id} className="number" data-zero={square?.value === 0 || undefined}>
            {cells.length === 1 && only !== undefined && square?.status !== 'not_in_format' ? (
              <a href={hrefOf(choice, { ...open, cell: only })} tabIndex={-1}>
                {number}
              </a>
            ) : (
              number
            )}
          </td>
        )
      })}
    </tr>
  )
})
