import { useState } from 'react'
import type { BoardEntry, BoardRow } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'

interface BoardProps {
  readonly years: readonly (number | null)[]
  readonly rows: readonly BoardRow[]
  readonly choice: Choice
}

const FIRST = 20

/** Bodies × years: which report is there, which adds up, which does not. */
export function CheckBoard({ years, rows, choice }: BoardProps) {
  const { checks, shared } = useWords()
  const { board } = checks
  const [isWhole, setWhole] = useState(false)
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  const fitting = onlyTrouble ? rows.filter(hasTrouble) : rows
  const shown = isWhole ? fitting : fitting.slice(0, FIRST)
  return (
    <section aria-label={board.title}>
      <h2>{board.title}</h2>
      <p className="muted">{board.lead}</p>
      <label className={styles['only']}>
        <input type="checkbox" checked={onlyTrouble} onChange={event => setOnlyTrouble(event.target.checked)} />{' '}
        {board.onlyTrouble}
      </label>
      <div className="scroll">
        <table className={styles['board']}>
          <thead>
            <tr>
              <th scope="col">{board.organ}</th>
              {years.map(year => (
                <th key={year} scope="col">
                  {year ?? shared.year(null)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ organ, entries }) => (
              <tr key={organ}>
                <th scope="row">
                  <bdi>{organ || shared.organUnknown}</bdi>
                </th>
                {years.map(year => (
                  <td key={year}>
                    {(entries.get(year) ?? []).map(entry => (
                      <Entry key={entry.report.id} entry={entry} choice={choice} />
                    ))}
                    {entries.has(year) ? null : <span className="unseen">{board.noReport}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fitting.length > shown.length ? (
        <button type="button" className="button quiet" onClick={() => setWhole(true)}>
          {board.showAll(fitting.length)}
        </button>
      ) : null}
    </section>
  )
}

function Entry({ entry, choice }: { readonly entry: BoardEntry; readonly choice: Choice }) {
  const { board } = useWords().checks
  const { report, unbalanced, failed, doubtful, notAssessable } = entry
  const said = [
    unbalanced > 0 ? board.unbalanced(unbalanced) : notAssessable > 0 ? '' : board.balanced,
    notAssessable > 0 ? board.notAssessable(notAssessable) : '',
    failed > 0 ? board.failed(failed) : '',
    doubtful > 0 ? board.doubtful(doubtful) : '',
  ].filter(text => text !== '')
  return (
    <a
      className={styles['entry']}
      data-state={stateOf(entry)}
      href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}
      title={said.join(' · ')}
    >
      <span aria-hidden="true">{signOf(entry)}</span>
      <span className="unseen">{said.join(' · ')}</span>
    </a>
  )
}

function stateOf({ unbalanced, failed, doubtful, notAssessable }: BoardEntry): string {
  if (unbalanced > 0) return 'bad'
  if (failed > 0 || doubtful > 0) return 'odd'
  return notAssessable > 0 ? 'unknown' : 'good'
}

function signOf(entry: BoardEntry): string {
  const { unbalanced, failed, doubtful } = entry
  const signs = { bad: `≠ ${unbalanced}`, odd: `! ${failed + doubtful}`, unknown: '?', good: '✓' }
  return new Map(Object.entries(signs)).get(stateOf(entry)) ?? ''
}

function hasTrouble({ entries }: BoardRow): boolean {
  return [...entries.values()].flat().some(({ unbalanced, failed }) => unbalanced + failed > 0)
}
