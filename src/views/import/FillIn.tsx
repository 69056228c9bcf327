import { useId, useState } from 'react'
import type { Report } from '../../domain/report.ts'
import { SCOPES } from '../../domain/scope.ts'
import { yearOfText } from '../../domain/year.ts'
import type { FilledIn } from '../../queries/fillIn.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './UploadedFile.module.css'

interface FillProps {
  readonly report: Report
  /** Organs that are known already, to pick from. */
  readonly organs: readonly string[]
  readonly onFill: (filled: FilledIn) => void
}

/** Lets the person state what the file does not: whose report it is, of which year and scope. */
export function FillIn({ report, organs, onFill }: FillProps) {
  const { importPage, shared } = useAllWords()
  const words = importPage.fillIn
  const [organ, setOrgan] = useState(report.organ)
  const [year, setYear] = useState(String(report.year ?? ''))
  const [scope, setScope] = useState(report.scope)
  const list = useId()
  const isBad = year.trim() !== '' && yearOfText(year) === null
  return (
    <details className={styles['fill']} open={report.organ === '' || report.year === null}>
      <summary>{words.title}</summary>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (!isBad) onFill({ organ, year: yearOfText(year), scope })
        }}
      >
        <label>
          {words.organ}
          <input className="field" value={organ} list={list} onChange={event => setOrgan(event.target.value)} />
        </label>
        <datalist id={list}>
          {organs.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <label>
          {words.year}
          <input
            className="field"
            inputMode="numeric"
            size={6}
            value={year}
            aria-invalid={isBad}
            onChange={event => setYear(event.target.value)}
          />
        </label>
        <label>
          {words.scope}
          <select
            className="field"
            value={scope}
            onChange={event => setScope(SCOPES.find(each => each === event.target.value) ?? 'unknown')}
          >
            {SCOPES.map(each => (
              <option key={each} value={each}>
                {shared.scopes[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button quiet">
          {words.fill}
        </button>
        {isBad ? <p role="alert">{words.badYear}</p> : null}
      </form>
    </details>
  )
}
