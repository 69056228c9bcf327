import { useState } from 'react'
import type { FormCell } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { typedNumber } from '../../domain/typedNumber.ts'
import { correct, correctionAt, ownReport, uncorrect, type CellAt } from '../../queries/corrections.ts'
import { useUploads } from '../../queries/uploads.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Num } from '../parts/Num.tsx'
import styles from './FixCell.module.css'

interface FixProps {
  readonly report: Report
  readonly cell: FormCell
}

/** Lets a person put a cell of an imported report right; what the file has there stays beside it. Nothing for others. */
export function FixCell({ report, cell }: FixProps) {
  const { uploads } = useUploads()
  const own = ownReport(uploads, report.id)
  if (own === null) return null
  const at: CellAt = { upload: own.upload.id, report: own.report, cell: cell.id }
  const correction = correctionAt(own.upload, own.report, cell.id)
  const value = report.cells[cell.id]?.value
  return (
    <>
      <FixForm key={`${at.upload} ${at.cell} ${value}`} at={at} cell={cell} value={value ?? null} />
      {correction ? <Original {...{ at, was: correction.was }} /> : null}
    </>
  )
}

interface FormProps {
  readonly at: CellAt
  readonly cell: FormCell
  readonly value: number | null
}

function FixForm({ at, cell, value }: FormProps) {
  const { fix: words } = useAllWords().importPage
  const [text, setText] = useState(String(value ?? ''))
  const typed = typedNumber(text, cell.column)
  const refused = 'refused' in typed ? typed.refused : null
  const isSame = 'value' in typed && typed.value === value
  return (
    <form
      className={styles['fix']}
      onSubmit={event => {
        event.preventDefault()
        if ('value' in typed && !isSame) correct(at, typed.value)
      }}
    >
      <label>
        {words.label}{' '}
        <input
          className="field"
          inputMode="decimal"
          size={10}
          value={text}
          aria-invalid={refused !== null}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button quiet" disabled={refused !== null || isSame}>
        {words.put}
      </button>
      {refused === null ? null : <p role="alert">{words.refused[refused]}</p>}
      <p className="muted small">{words.hint}</p>
    </form>
  )
}

function Original({ at, was }: { readonly at: CellAt; readonly was: Report['cells'][CellAt['cell']] | null }) {
  const { fix: words } = useAllWords().importPage
  return (
    <p className={styles['was']}>
      {words.was} <Num value={was?.value ?? null} status={was?.status ?? 'not_applicable'} />
      {was && was.raw !== '' ? (
        <>
          {' '}
          <q>
            <bdi>{was.raw}</bdi>
          </q>
        </>
      ) : null}{' '}
      <button type="button" className="button quiet" onClick={() => uncorrect(at)}>
        {words.back}
      </button>
    </p>
  )
}
