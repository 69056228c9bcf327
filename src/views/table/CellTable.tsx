import { useMemo, useRef, type CSSProperties, type MouseEvent } from 'react'
import type { TableView } from '../../summaries/table/tableView.ts'
import { usePaper } from '../parts/usePaper.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { BodyRow } from './BodyRow.tsx'
import type { ScreenSheet } from './checkSign.ts'
import type { Head, HeadStep } from './headTree.ts'
import { HeadRows } from './HeadRows.tsx'
import { PaperTables } from './PaperTables.tsx'
import { TotalFoot } from './TotalFoot.tsx'
import styles from './TablePage.module.css'
import { useCellWalk } from './useCellWalk.ts'
import { useSizes, type Sizes } from './useSizes.ts'
import { useWindows, type Windows } from './useWindows.ts'

/** Rows of a long table are used again for other lines; there are never so many in the page. */
const POOL = 128

interface TableProps {
  readonly caption: string
  readonly sheet: Omit<ScreenSheet, 'pinned'>
  readonly ways: readonly (readonly HeadStep[])[]
  readonly heads: readonly (readonly Head[])[]
  readonly onView: (patch: Partial<TableView>, opened?: string) => void
  /** Called with the name of a square that is a sum: see `BodyRow`. */
  readonly onDrill: (square: string) => void
}

/** The lines and columns of a table; of long and wide ones only what is in sight is in the page. */
export function CellTable({ caption, sheet, ways, heads, onView, onDrill }: TableProps) {
  const { table: words } = useTableWords()
  const isPaper = usePaper()
  const { model } = sheet
  const { grid, display } = model
  const frame = useRef<HTMLDivElement>(null)
  const sizes = useSizes(frame, grid.dimensions, ways)
  const windows = useWindows(frame, display.length, sizes)
  const pinned = useMemo(() => pinnedAt(sizes, model.view.freeze), [sizes, model.view.freeze])
  const whole = useMemo(() => ({ ...sheet, pinned }), [sheet, pinned])
  const extent = { lines: display.length, leaves: grid.leaves.length, heads: grid.dimensions.length }
  const walk = useCellWalk(frame, extent, windows)
  const { lines, leaves } = windows
  const across = {
    from: leaves.from,
    to: leaves.to,
    hasBefore: leaves.before > 0,
    hasAfter: leaves.after > 0,
  }
  const shown = Array.from({ length: lines.to - lines.from }, (_, index) => lines.from + index)
  return (
    // The table is walked with keys and scrolls: what scrolls must take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside are pressed; this only listens
    <div
      className={styles['frame']}
      ref={frame}
      role="region"
      aria-label={words.keyHint}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      data-long={lines.isLong || undefined}
      style={{ scrollPaddingInlineStart: pinnedWidth(sizes, model.view.freeze) }}
      onKeyDown={walk}
      onClick={event => drillAt(event, onDrill)}
    >
      {isPaper ? <PaperTables {...{ caption, sheet, heads, sizes }} /> : null}
      <table
        className={`${styles['table']} ${styles['onScreen']}`}
        aria-rowcount={display.length + 1}
        aria-colcount={grid.dimensions.length + 1 + grid.leaves.length}
        style={{ width: sizes.whole }}
      >
        <caption className="unseen">{caption}</caption>
        <Columns sizes={sizes} windows={windows} />
        <HeadRows {...{ model, heads, pinned, onView }} {...across} />
        <tbody>
          <Spacer height={lines.before} />
          {shown.map(at => (
            <BodyRow key={lines.isLong ? at % POOL : at} sheet={whole} line={display[at] ?? 0} at={at} {...across} />
          ))}
          <Spacer height={lines.after} />
        </tbody>
        <TotalFoot sheet={whole} {...across} />
      </table>
    </div>
  )
}

function drillAt(event: MouseEvent<HTMLElement>, onDrill: TableProps['onDrill']): void {
  const square = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drill]') : null
  const name = square?.dataset['drill']
  if (name !== undefined) onDrill(name)
}

function pinnedWidth({ dimensions }: Sizes, freeze: number): number {
  return dimensions.slice(0, freeze).reduce((sum, each) => sum + each, 0)
}

function pinnedAt({ dimensions }: Sizes, freeze: number): readonly (CSSProperties | undefined)[] {
  let left = 0
  return dimensions.map((width, at) => {
    const style: CSSProperties | undefined =
      at < freeze ? { position: 'sticky', insetInlineStart: left, zIndex: 2 } : undefined
    left += width
    return style
  })
}

function Columns({ sizes, windows }: { readonly sizes: Sizes; readonly windows: Windows }) {
  const { leaves } = windows
  const widths = [
    ...sizes.dimensions,
    sizes.check,
    ...(leaves.before > 0 ? [leaves.before] : []),
    ...sizes.leaves.slice(leaves.from, leaves.to),
    ...(leaves.after > 0 ? [leaves.after] : []),
  ]
  return (
    <colgroup>
      {widths.map((width, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column is its place
        <col key={at} style={{ width }} />
      ))}
    </colgroup>
  )
}

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" className={styles['spacer']}>
      <td style={{ height }} />
    </tr>
  )
}
