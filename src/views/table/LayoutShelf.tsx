import { useId, useState, type DragEvent, type KeyboardEvent } from 'react'
import { DIMENSIONS, dimensionOf, type Dimension } from '../../summaries/table/dimensions.ts'
import { NO_VIEW, type TableView } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { placed, SHELVES, shelvesOf, type Shelf } from './shelves.ts'
import styles from './LayoutShelf.module.css'

interface ShelfProps {
  readonly view: TableView
  readonly onView: (patch: Partial<TableView>) => void
}

const TYPE = 'text/plain'
const LEAVING: ReadonlySet<string> = new Set(['Delete', 'Backspace'])

/** What stands in rows and what in columns: dragged, or moved with the keyboard, and said aloud. */
export function LayoutShelf({ view, onView }: ShelfProps) {
  const words = useTableWords()
  const { table } = words
  const hint = useId()
  const [said, setSaid] = useState('')
  const shelves = shelvesOf(view)
  const put = (what: Dimension, to: { readonly shelf: Shelf; readonly at: number }): void => {
    const next = placed(shelves, what, to)
    if (!next) {
      setSaid(table.mustStay)
      return
    }
    const own = next[to.shelf]
    const place = to.shelf === 'off' ? '' : table.place(own.indexOf(what) + 1, own.length)
    setSaid(table.moved(table.dimensions[what], table.shelves[to.shelf], place))
    onView({ rows: next.rows, columns: next.columns, sort: null, filters: [], folded: [], change: 'no' })
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-dimension="${what}"]`)?.focus())
  }
  return (
    <details className={styles['layout']} open={isUsual(view) ? undefined : true}>
      <summary>{table.layout}</summary>
      <p id={hint} className="muted small">
        {table.layoutHint}
      </p>
      {SHELVES.map(shelf => (
        <OneShelf key={shelf} {...{ shelf, hint, put }} lies={shelves[shelf]} />
      ))}
      <p className="unseen" role="status">
        {said}
      </p>
    </details>
  )
}

function isUsual({ rows, columns }: TableView): boolean {
  return rows === NO_VIEW.rows && columns === NO_VIEW.columns
}

interface OneProps {
  readonly shelf: Shelf
  readonly lies: readonly Dimension[]
  readonly hint: string
  readonly put: (what: Dimension, to: { readonly shelf: Shelf; readonly at: number }) => void
}

function OneShelf({ shelf, lies, hint, put }: OneProps) {
  const { table } = useTableWords()
  const drop = (event: DragEvent, at: number): void => {
    event.preventDefault()
    event.stopPropagation()
    const what = dimensionOf(event.dataTransfer.getData(TYPE))
    if (what) put(what, { shelf, at })
  }
  const press = (event: KeyboardEvent, what: Dimension): void => {
    const to = destination(event.key, shelf, lies.indexOf(what))
    if (!to) return
    event.preventDefault()
    put(what, to)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; keys do the same
    <div
      className={styles['shelf']}
      role="group"
      aria-label={table.shelves[shelf]}
      onDragOver={event => event.preventDefault()}
      onDrop={event => drop(event, lies.length)}
      data-shelf={shelf}
    >
      <span className="muted">{table.shelves[shelf]}</span>
      {lies.map((what, at) => (
        <button
          key={what}
          type="button"
          draggable
          data-dimension={what}
          className={styles['chip']}
          aria-describedby={hint}
          onDragStart={event => event.dataTransfer.setData(TYPE, what)}
          onDragOver={event => event.preventDefault()}
          onDrop={event => drop(event, at)}
          onKeyDown={event => press(event, what)}
          onClick={() => (shelf === 'off' ? put(what, { shelf: 'rows', at: DIMENSIONS.length }) : undefined)}
        >
          {table.dimensions[what]}
        </button>
      ))}
    </div>
  )
}

function destination(key: string, shelf: Shelf, at: number): { readonly shelf: Shelf; readonly at: number } | null {
  if (LEAVING.has(key)) return shelf === 'off' ? null : { shelf: 'off', at: DIMENSIONS.length }
  if (key === 'ArrowLeft') return at > 0 ? { shelf, at: at - 1 } : null
  if (key === 'ArrowRight') return { shelf, at: at + 1 }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const next = SHELVES[SHELVES.indexOf(shelf) + step]
  return step === 0 || next === undefined ? null : { shelf: next, at: DIMENSIONS.length }
}
