import { useMemo, useState } from 'react'
import type { BoardEntry, BoardRow } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import type { Words } from '../../words/words.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'
import { YearBoard, type BoardLine, type Square } from './YearBoard.tsx'

interface BoardProps {
  readonly years: readonly (number | null)[]
  readonly rows: readonly BoardRow[]
  readonly choice: Choice
}

/** Bodies × years: which report is there, which adds up, which does not. */
export function CheckBoard({ years, rows, choice }: BoardProps) {
  const words = useAllWords()
  const { board } = words.checks
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  const lines = useMemo(
    () => (onlyTrouble ? rows.filter(hasTrouble) : rows).map(row => lineOf(row, choice, words)),
    [rows, onlyTrouble, choice, words],
  )
  return (
    <section aria-label={board.title}>
      <h2>{board.title}</h2>
      <p className="muted">{board.lead}</p>
      <label className={styles['only']}>
        <input type="checkbox" checked={onlyTrouble} onChange={event => setOnlyTrouble(event.target.checked)} />{' '}
        {board.onlyTrouble}
      </label>
      <YearBoard
        caption={board.title}
        years={years}
        lines={lines}
        empty={<span className="unseen">{board.noReport}</span>}
      />
    </section>
  )
}

function lineOf({ organ, entries }: BoardRow, choice: Choice, words: Words): BoardLine {
  const squares = () =>
    new Map([...entries].map(([year, all]) => [year, all.map(entry => squareOf(entry, choice, words))] as const))
  return { key: organ, name: organ, squares }
}

function squareOf(entry: BoardEntry, choice: Choice, { checks: { board } }: Words): Square {
  const { report, unbalanced, failed, doubtful, notAssessable } = entry
  const said = [
    unbalanced > 0 ? board.unbalanced(unbalanced) : notAssessable > 0 ? '' : board.balanced,
    notAssessable > 0 ? board.notAssessable(notAssessable) : '',
    failed > 0 ? board.failed(failed) : '',
    doubtful > 0 ? board.doubtful(doubtful) : '',
  ].filter(text => text !== '')
  const href = hrefOf(choice, { page: 'report', report: report.id, cell: '' })
  return { ...signOf(entry), said: said.join(' · '), href }
}

function signOf({ unbalanced, failed, doubtful, notAssessable }: BoardEntry): Pick<Square, 'sign' | 'state'> {
  if (unbalanced > 0) return { sign: `≠ ${unbalanced}`, state: 'bad' }
  if (failed > 0 || doubtful > 0) return { sign: `! ${failed + doubtful}`, state: 'odd' }
  return notAssessable > 0 ? { sign: '?', state: 'unknown' } : { sign: '✓', state: 'good' }
}

function hasTrouble({ entries }: BoardRow): boolean {
  return [...entries.values()].flat().some(({ unbalanced, failed }) => unbalanced + failed > 0)
}
