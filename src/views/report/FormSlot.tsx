import type { KeyboardEvent } from 'react'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { useAllWords } from '../../words/allWords.ts'
import { CheckMark } from '../parts/CheckMark.tsx'
import { Num } from '../parts/Num.tsx'
import { neighbourOf } from './arrowKeys.ts'
import type { Slot } from '../../domain/forms/printed/tableLayout.ts'
import type { Failure, TableShown } from './tableShown.ts'
import styles from './form.module.css'

interface SlotProps {
  readonly slot: Slot
  readonly shown: TableShown
  readonly tabbable: boolean
}

/** One number of the form: its value or the mark of why there is none, a sign where a check fails, the other report's. */
export function FormSlot({ slot, shown, tabbable }: SlotProps) {
  const cell = shown.report.cells[slot.id]
  const isPicked = shown.picked === slot.id
  const failure = shown.failures.get(slot.id)
  return (
    <td
      className={styles['slot']}
      colSpan={slot.colSpan}
      data-picked={isPicked || undefined}
      data-fails={failure?.fails}
      data-zero={cell?.value === 0 || undefined}
    >
      <button
        type="button"
        data-cell={slot.id}
        tabIndex={tabbable ? 0 : -1}
        aria-pressed={isPicked}
        onClick={() => shown.onPick(slot.id)}
        onKeyDown={move}
      >
        {cell ? <Num value={cell.value} status={cell.status} /> : <Num value={null} status="not_applicable" />}
        {failure ? <FailureMark failure={failure} /> : null}
        {shown.other ? <Beside id={slot.id} report={shown.report} other={shown.other} /> : null}
      </button>
    </td>
  )
}

function FailureMark({ failure }: { readonly failure: Failure }) {
  const { report } = useAllWords()
  if (failure.fails) return <CheckMark reason={failure.said} />
  return (
    <span className={styles['doubt']} title={failure.said}>
      <span aria-hidden="true">!</span>
      <span className="unseen">{report.doubtful(failure.said)}</span>
    </span>
  )
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const frame = event.currentTarget.closest('[data-frame]')
  const next = frame && neighbourOf(frame, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The other report's number, under this one's, where it differs. */
function Beside(props: { readonly id: CellId; readonly report: Report; readonly other: Report }) {
  const { report: words, numbers } = useAllWords()
  const theirs = props.other.cells[props.id]
  if (!theirs || theirs.value === (props.report.cells[props.id]?.value ?? null)) return null
  return (
    <span className={styles['beside']}>
      <span className="unseen">{words.earlier('')}</span>
      {theirs.value === null ? <Num value={null} status={theirs.status} /> : numbers.exact(theirs.value)}
    </span>
  )
}
