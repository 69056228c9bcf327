import { useTableWords } from '../parts/useTableWords.ts'
import { CheckCell, Square } from './BodyRow.tsx'
import type { ScreenSheet } from './checkSign.ts'
import styles from './TablePage.module.css'
import type { LeafWindow } from './useWindows.ts'

/** The sums at the foot, or why there are none: a blank makes a sum unknown; scopes are never added, stocks not over years. */
export function TotalFoot({ sheet, window }: { readonly sheet: ScreenSheet; readonly window: LeafWindow }) {
  const { table: words } = useTableWords()
  const { model } = sheet
  const { total, grid } = model
  if (!total) return null
  const leaves = Array.from({ length: window.to - window.from }, (_, index) => window.from + index)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={grid.dimensions.length} data-column="unit" className={styles['total']}>
          {words.total}
        </th>
        <CheckCell sheet={sheet} grid={total} line={0} />
        {window.before > 0 ? <td aria-hidden="true" /> : null}
        {leaves.map(index => (
          <Square key={index} sheet={sheet} grid={total} line={0} index={index} at={-1} />
        ))}
        {window.after > 0 ? <td aria-hidden="true" /> : null}
      </tr>
    </tfoot>
  )
}
