import { useMemo } from 'react'
import { useTableWords } from '../parts/useTableWords.ts'
import { BodyRow } from './BodyRow.tsx'
import type { ScreenSheet } from './checkSign.ts'
import type { Head } from './headTree.ts'
import { HeadRows } from './HeadRows.tsx'
import { PAPER_SCALE, paperBands, rowsOnPaper, type Band } from './paperBands.ts'
import { TotalFoot } from './TotalFoot.tsx'
import styles from './TablePage.module.css'
import type { Sizes } from './useSizes.ts'

interface PaperProps {
  readonly caption: string
  readonly sheet: Omit<ScreenSheet, 'pinned'>
  readonly heads: readonly (readonly Head[])[]
  readonly sizes: Sizes
}

/** The table as it is printed: every row up to a bound, and every column, in bands as wide as a sheet. */
export function PaperTables({ caption, sheet, heads, sizes }: PaperProps) {
  const { table: words, numbers } = useTableWords()
  const { model } = sheet
  const whole = useMemo(() => ({ ...sheet, pinned: [] }), [sheet])
  const rows = model.display.length
  const shown = rowsOnPaper(rows, model.grid.leaves.length)
  return (
    <>
      {shown < rows ? <p className="small">{words.paperCut(numbers.exact(shown), numbers.exact(rows))}</p> : null}
      {paperBands(sizes).map(band => (
        <table key={band.from} className={styles['table']} style={{ width: widthOf(sizes, band) }}>
          <caption className="unseen">{caption}</caption>
          <colgroup>
            {colsOf(sizes, band).map((width, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a column is its place
              <col key={at} style={{ width: width * PAPER_SCALE }} />
            ))}
          </colgroup>
          <HeadRows {...{ model, heads }} {...acrossOf(band)} pinned={[]} onView={null} />
          <tbody>
            {Array.from(model.display.slice(0, shown), (line, at) => (
              <BodyRow key={line} sheet={whole} line={line} at={at} {...acrossOf(band)} />
            ))}
          </tbody>
          <TotalFoot sheet={whole} {...acrossOf(band)} />
        </table>
      ))}
    </>
  )
}

function acrossOf(band: Band) {
  return { ...band, hasBefore: false, hasAfter: false }
}

function colsOf({ dimensions, check, leaves }: Sizes, { from, to }: Band): readonly number[] {
  return [...dimensions, check, ...leaves.slice(from, to)]
}

function widthOf(sizes: Sizes, band: Band): number {
  return colsOf(sizes, band).reduce((sum, each) => sum + each, 0) * PAPER_SCALE
}
