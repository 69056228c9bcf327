import type { Leaf } from '../../summaries/table/leaves.ts'
import { STATE } from '../../summaries/table/squares.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { courseText } from './tableSeen.ts'
import styles from './TablePage.module.css'

interface CourseProps {
  readonly leaf: Leaf
  readonly line: number
  readonly words: TableWords
  readonly tabIndex: number
  readonly 'data-at': string
}

const SIZE = { width: 76, height: 20, rim: 2 } as const

/** A small line of all the years of one number, broken where a year has none; its words name every year. */
export function Course({ leaf, line, words, tabIndex, ...rest }: CourseProps) {
  const values = leaf.course.map(({ column }) =>
    column.states[line] === STATE.number ? (column.values[line] ?? null) : null,
  )
  const text = words.table.course(courseText(leaf, line, words))
  return (
    <td className={styles['course']} title={text} tabIndex={tabIndex} data-at={rest['data-at']}>
      <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
        {piecesOf(values).map(piece =>
          piece.length === 1 ? (
            <circle key={piece.join()} cx={piece[0]?.[0]} cy={piece[0]?.[1]} r="1.6" />
          ) : (
            <polyline key={piece.join()} points={piece.map(point => point.join(',')).join(' ')} />
          ),
        )}
      </svg>
      <span className="unseen">{text}</span>
    </td>
  )
}

type Point = readonly [x: number, y: number]

/** Runs of years with a number, as points; the scale begins at 0. */
export function piecesOf(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const most = Math.max(1e-9, ...values.map(value => value ?? 0))
  const step = (SIZE.width - 2 * SIZE.rim) / Math.max(1, values.length - 1)
  const pieces: Point[][] = []
  let open: Point[] | null = null
  values.forEach((value, at) => {
    if (value === null) {
      open = null
      return
    }
    const y = SIZE.height - SIZE.rim - (value / most) * (SIZE.height - 2 * SIZE.rim)
    const point: Point = [Math.round((SIZE.rim + at * step) * 10) / 10, Math.round(y * 10) / 10]
    if (open) open.push(point)
    else pieces.push((open = [point]))
  })
  return pieces
}
