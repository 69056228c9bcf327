import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Picture } from '../../charts/chart.ts'
import { markAt } from '../../charts/markAt.ts'
import { numberColumns, spokenText, type Spot } from '../../charts/twinText.ts'
import { useChartWords } from '../../words/chartWords.ts'
import styles from './ChartPanel.module.css'

interface Keys {
  readonly picture: Picture
  /** Called on Enter, with the mark the reader stands on. */
  readonly onMark: (mark: string) => void
  /** Called with the mark of each step, and with null when the reader leaves. */
  readonly onSpot: (mark: string | null) => void
  readonly children: ReactNode
}

const FIRST: Spot = { row: 0, column: 0 }

/** A chart that can be walked with the arrow keys: each step says what stands there; Enter opens it. */
export function ChartKeys({ picture, onMark, onSpot, children }: Keys) {
  const words = useChartWords()
  const [spot, setSpot] = useState<Spot | null>(null)
  const [isHere, setHere] = useState(false)
  const stand = (next: Spot | null): void => {
    setSpot(next)
    onSpot(next ? markAt(picture, next) : null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const mark = spot ? markAt(picture, spot) : null
    if (event.key === 'Enter' && mark !== null) onMark(mark)
    const next = stepOf(event.key, spot, picture)
    if (!next) return
    event.preventDefault()
    stand(next)
  }
  const { keyboard } = words.charts
  return (
    // A picture that is walked with keys has no element of its own; `application` lets a screen reader pass them on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys walk the marks of the chart
    <div
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what takes keys must take the focus
      tabIndex={0}
      aria-label={words.charts.walked(picture.title, keyboard)}
      className={styles['frame']}
      onKeyDown={onKeyDown}
      onFocus={event => setHere(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => {
        setHere(false)
        stand(null)
      }}
    >
      {children}
      <p className={spot ? styles['spot'] : 'unseen'} aria-live="polite">
        {spot ? spokenText(picture, spot, words) : ''}
      </p>
      {isHere && !spot ? (
        <p className={styles['spot']} aria-hidden="true">
          {keyboard}
        </p>
      ) : null}
    </div>
  )
}

function stepOf(key: string, spot: Spot | null, picture: Picture): Spot | null {
  const last: Spot = { row: picture.rows.length - 1, column: numberColumns(picture).length - 1 }
  if (last.row < 0 || last.column < 0) return null
  const { row, column } = spot ?? FIRST
  const [across, down] = spot ? [1, 1] : [0, 0]
  const steps: Readonly<Record<string, Spot>> = {
    ArrowRight: { row: Math.min(last.row, row + across), column },
    ArrowLeft: { row: Math.max(0, row - across), column },
    ArrowDown: { row, column: Math.min(last.column, column + down) },
    ArrowUp: { row, column: Math.max(0, column - down) },
    Home: { row: 0, column },
    End: { row: last.row, column },
  }
  return Object.hasOwn(steps, key) ? (steps[key] ?? null) : null
}
