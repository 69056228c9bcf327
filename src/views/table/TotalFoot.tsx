import { totalOf, totalRefused } from '../../summaries/cellTable.ts'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { TableRow } from '../../summaries/tableRows.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './TablePage.module.css'

/** The sums at the foot, or why there are none: a blank makes a sum unknown, scopes and years are never mixed. */
export function TotalFoot({
  rows,
  leaves,
}: {
  readonly rows: readonly TableRow[]
  readonly leaves: readonly ColumnNode[]
}) {
  const { table: words, numbers } = useWords()
  const refused = totalRefused(rows.map(row => row.report))
  if (refused === 'one') return null
  return (
    <tfoot>
      <tr>
        <th scope="row" data-column="organ">
          {words.total}
        </th>
        {refused === null ? (
          <>
            <td data-column="year" />
            {leaves.map(({ id }) => {
              const total = totalOf(rows.flatMap(row => row.squares.get(id) ?? []))
              const said = words.partial(numbers.exact(total.sum), total.stated, total.stated + total.missing)
              return (
                <td key={id} className="number">
                  {total.value === null ? (
                    <span title={said} className={styles['partial']}>
                      <span aria-hidden="true">□</span>
                      <span className="unseen">{said}</span>
                    </span>
                  ) : (
                    numbers.exact(total.value)
                  )}
                </td>
              )
            })}
          </>
        ) : (
          <td colSpan={leaves.length + 1} className={styles['refused']}>
            {words.noTotal[refused]}
          </td>
        )}
      </tr>
    </tfoot>
  )
}
