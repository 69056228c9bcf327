import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useAllWords } from '../../words/allWords.ts'
import { Spacer } from '../parts/Spacer.tsx'
import styles from './ChecksPage.module.css'

/** One place of a board: a sign to see, what it means to hear and on hovering, and where it leads. */
export interface Square {
  readonly sign: string
  readonly state: 'good' | 'bad' | 'odd' | 'unknown' | 'none'
  readonly said: string
  readonly href: string
}

/** One body of a board. */
export interface BoardLine {
  readonly key: string
  readonly name: string
  /** Under the name: what its row comes to. */
  readonly note?: string
  /** Made when the row comes into sight. */
  readonly squares: () => ReadonlyMap<number | null, readonly Square[]>
}

interface BoardProps {
  readonly caption: string
  readonly years: readonly (number | null)[]
  readonly lines: readonly BoardLine[]
  /** What stands where a body has nothing in a year. */
  readonly empty: ReactNode
}

/** Above this many rows only those in sight are in the page. */
const ALL_IN_PAGE = 60
const ROW_HEIGHT = 41

/** Bodies × years. Long boards hold only the rows in sight, in a frame of their own that scrolls. */
export function YearBoard({ caption, years, lines, empty }: BoardProps) {
  const { checks, shared } = useAllWords()
  const frame = useRef<HTMLDivElement>(null)
  const isLong = lines.length > ALL_IN_PAGE
  // Where not all years fit, the newest are in sight first.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth
  }, [years.length])
  // Read again on every render, never memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    enabled: isLong,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const shown = isLong ? items.map(item => lines[item.index]).filter(line => line !== undefined) : lines
  const after = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <div
      className={styles['frame']}
      ref={frame}
      data-long={isLong || undefined}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
      <table className={styles['board']} aria-rowcount={lines.length + 1}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{checks.board.organ}</th>
            {years.map(year => (
              <th key={year} scope="col">
                {year ?? shared.year(null)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={isLong ? (items[0]?.start ?? 0) : 0} width={years.length + 1} />
          {shown.map(line => (
            <Line key={line.key} line={line} years={years} empty={empty} />
          ))}
          <Spacer height={after} width={years.length + 1} />
        </tbody>
      </table>
    </div>
  )
}

function Line({ line, years, empty }: { readonly line: BoardLine } & Pick<BoardProps, 'years' | 'empty'>) {
  const { shared } = useAllWords()
  const squares = line.squares()
  return (
    <tr>
      <th scope="row">
        <bdi>{line.name || shared.organUnknown}</bdi>
        {line.note ? <span className={styles['note']}>{line.note}</span> : null}
      </th>
      {years.map(year => (
        <td key={year}>
          {(squares.get(year) ?? []).map((square, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the squares never move
            <OneSquare key={index} square={square} />
          ))}
          {squares.has(year) ? null : empty}
        </td>
      ))}
    </tr>
  )
}

function OneSquare({ square: { sign, state, said, href } }: { readonly square: Square }) {
  const inside = (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{said}</span>
    </>
  )
  return href === '' ? (
    <span className={styles['entry']} data-state={state} title={said}>
      {inside}
    </span>
  ) : (
    <a className={styles['entry']} data-state={state} title={said} href={href}>
      {inside}
    </a>
  )
}
