import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Picture, TwinColumn, TwinValue } from '../../charts/chart.ts'
import { isGap } from '../../charts/twin.ts'
import { useWords } from '../../words/useWords.ts'
import type { Words } from '../../words/words.ts'
import styles from './ChartPanel.module.css'

interface Keys {
  readonly picture: Picture
  /** Called on Enter, with the mark the reader stands on. */
  readonly onMark: (mark: string) => void
  readonly children: ReactNode
}

interface Spot {
  readonly row: number
  readonly column: number
}

const STEPS: ReadonlyMap<string, Spot> = new Map([
  ['ArrowRight', { row: 1, column: 0 }],
  ['ArrowLeft', { row: -1, column: 0 }],
  ['ArrowDown', { row: 0, column: 1 }],
  ['ArrowUp', { row: 0, column: -1 }],
])

/** A chart that can be walked with the arrow keys: each step says what stands there; Enter opens it. */
export function ChartKeys({ picture, onMark, children }: Keys) {
  const words = useWords()
  const [spot, setSpot] = useState<Spot | null>(null)
  const columns = picture.columns.slice(1).filter(column => column.kind !== 'text')
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key)
    if (event.key === 'Enter' && spot) onMark(`${spot.column}:${spot.row}`)
    if (!step || picture.rows.length === 0 || columns.length === 0) return
    event.preventDefault()
    setSpot({
      row: spot ? within(spot.row + step.row, picture.rows.length) : 0,
      column: spot ? within(spot.column + step.column, columns.length) : 0,
    })
  }
  return (
    // A picture that is walked with keys has no element of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys walk the marks of the chart
    <div
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
      tabIndex={0}
      aria-label={words.charts.keyboard}
      className={styles['frame']}
      onKeyDown={onKeyDown}
      onBlur={() => setSpot(null)}
    >
      {children}
      <p className={spot ? styles['spot'] : 'unseen'} aria-live="polite">
        {spot ? spokenOf(picture, columns, { spot, words }) : ''}
      </p>
    </div>
  )
}

function within(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, place))
}

function spokenOf(
  picture: Picture,
  columns: readonly TwinColumn[],
  { spot, words }: { readonly spot: Spot; readonly words: Words },
): string {
  const row = picture.rows[spot.row]
  const column = columns[spot.column]
  if (!row || !column) return ''
  const names = picture.columns.filter((each, index) => index === 0 || each.kind === 'text')
  const who = names.map(each => plainOf(row[each.id])).join(' ')
  return words.charts.spoken(who, column.title, valueOf(row[column.id], column, words))
}

function plainOf(value: TwinValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function valueOf(value: TwinValue | undefined, column: TwinColumn, { charts, numbers }: Words): string {
  if (isGap(value)) return charts.gaps[value.gap]
  if (value === null || value === undefined) return charts.gaps.blank
  if (typeof value === 'string') return value
  return column.kind === 'percent' ? numbers.percent(value) : numbers.exact(value)
}
