import { useId, useState } from 'react'
import type { CellId } from '../../domain/forms/form.ts'
import { UPLOAD, type HeldReport } from '../../queries/held.ts'
import { choose, twinKey } from '../../queries/versions.ts'
import { useJournal } from '../../queries/uploads.ts'
import { workOf, type Replacement } from '../../queries/work.ts'
import { reportDiff, type CellDifference } from '../../summaries/reportDiff.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath } from '../parts/cellName.ts'
import { MarkLegend } from '../parts/MarkLegend.tsx'
import { Num } from '../parts/Num.tsx'
import { reportName } from '../report/reportName.ts'
import styles from './ReplaceReport.module.css'

interface ReplaceProps {
  readonly before: HeldReport
  readonly after: HeldReport
  /** Says which report it is, where its file has several. */
  readonly named: boolean
}

/** A report that was there already, beside the one that came: cell by cell, and which of the two is taken. */
export function ReplaceReport({ before, after, named }: ReplaceProps) {
  const all = useAllWords()
  const { replace: words } = all.importPage
  const name = named ? `${reportName(after, all)} · ` : ''
  const key = twinKey(after) ?? ''
  const chosen = workOf(useJournal()).replacements.find(each => each.key === key)
  const take = chosen?.take ?? 'new'
  const differences = reportDiff(before, after)
  const put = (next: Omit<Replacement, 'key'>): void => choose({ key, ...next }, after.source)
  const old = new Set(take === 'old' ? differences.map(each => each.cell.id) : take === 'cells' ? chosen?.old : [])
  const toggle = (id: CellId, isOld: boolean): void => {
    const next = differences.map(each => each.cell.id).filter(each => (each === id ? isOld : old.has(each)))
    put({ take: 'cells', old: next })
  }
  const isOwn = before.dataset === UPLOAD
  const where = isOwn ? words.imported(before.source) : words.published(before.source)
  const sides = { before: isOwn ? words.sides.before : words.sides.published, after: words.sides.after }
  if (differences.length === 0)
    return (
      <p className="muted">
        {name}
        {words.same(where, take === 'old' ? sides.before : sides.after)}
      </p>
    )
  return (
    <section className={styles['replace']} aria-label={words.title}>
      <p>
        {name}
        {words.differ(where, differences.length)}
      </p>
      <div className="buttons" role="group" aria-label={words.title}>
        {(['new', 'old', 'cells'] as const).map(each => (
          <button
            key={each}
            type="button"
            className="button quiet"
            aria-pressed={take === each}
            onClick={() => put({ take: each, old: each === 'cells' ? [...old] : [] })}
          >
            {each === 'cells' ? words.cells : words.use(each === 'old' ? sides.before : sides.after)}
          </button>
        ))}
      </div>
      <Differences differences={differences} old={old} sides={sides} onToggle={toggle} />
    </section>
  )
}

interface DifferencesProps {
  readonly differences: readonly CellDifference[]
  /** The cells that keep the old value. */
  readonly old: ReadonlySet<CellId>
  /** What the two reports are called. */
  readonly sides: { readonly before: string; readonly after: string }
  readonly onToggle: (id: CellId, isOld: boolean) => void
}

const FIRST = 20

function Differences({ differences, old, sides, onToggle }: DifferencesProps) {
  const { importPage, lang } = useAllWords()
  const { replace: words } = importPage
  const [isAll, setAll] = useState(false)
  const group = useId()
  const shown = isAll ? differences : differences.slice(0, FIRST)
  return (
    <>
      <div className="scroll">
        <table className={styles['cells']}>
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col">{sides.before}</th>
              <th scope="col">{sides.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cell, before, after }) => (
              <tr key={cell.id}>
                <th scope="row">{cellPath(cell, lang).join(' / ')}</th>
                {([before, after] as const).map((side, index) => {
                  const isOld = index === 0
                  return (
                    <td key={isOld ? 'old' : 'new'} data-taken={old.has(cell.id) === isOld || undefined}>
                      <label>
                        <input
                          type="radio"
                          name={`${group} ${cell.id}`}
                          checked={old.has(cell.id) === isOld}
                          onChange={() => onToggle(cell.id, isOld)}
                        />{' '}
                        <Num value={side?.value ?? null} status={side?.status ?? 'not_in_format'} />
                      </label>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MarkLegend statuses={shown.flatMap(({ before, after }) => [before?.status, after?.status])} />
      {differences.length > shown.length ? (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {words.all(differences.length)}
        </button>
      ) : null}
    </>
  )
}
