import { memo } from 'react'
import { useTableWords } from '../parts/useTableWords.ts'
import { CheckCell, Square } from './BodyRow.tsx'
import type { ScreenSheet } from './checkSign.ts'
import styles from './TablePage.module.css'

interface FootProps {
  readonly sheet: ScreenSheet
  readonly from: number
  readonly to: number
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** The sums at the foot, or why there are none: a blank makes a sum unknown; scopes are never added, stocks not over years. */
export const TotalFoot = memo(function TotalFoot({ sheet, from, to, hasBefore, hasAfter }: FootProps) {
  const { table: words } = useTableWords()
  const { model } = sheet
  const { total, grid } = model
  if (!total) return null
  const leaves = Array.from({ length: to - from }, (_, index) => from + index)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={grid.dimensions.length} data-column="unit" className={styles['total']}>
          {words.total}
        </th>
        <CheckCell sheet={sheet} grid={total} line={0} />
        {hasBefore ? <td aria-hidden="true" /> : null}
        {leaves.map(index => (
          <Square key={index} sheet={sheet} grid={total} line={0} index={index} at={-1} />
        ))}
        {hasAfter ? <td aria-hidden="true" /> : null}
      </tr>
    </tfoot>
  )
})
