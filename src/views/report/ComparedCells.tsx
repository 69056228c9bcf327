import { useMemo, useState } from 'react'
import type { CellId } from '../../domain/forms/form.ts'
import type { HeldReport } from '../../queries/held.ts'
import { cellDiffs, type CellDiff } from '../../summaries/cellDiff.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath } from '../parts/cellName.ts'
import { Num } from '../parts/Num.tsx'
import { reportName } from './reportName.ts'
import styles from './Compared.module.css'

interface ComparedProps {
  readonly report: HeldReport
  readonly other: HeldReport
  readonly onPick: (cell: CellId) => void
}

const FIRST = 12

/** What differs in the numbers of two reports, cell by cell. */
export function ComparedCells({ report, other, onPick }: ComparedProps) {
  const words = useAllWords()
  const { compared: said } = words.report
  const [isWhole, setWhole] = useState(false)
  const { differing, same, alone } = useMemo(() => cellDiffs(report, other), [report, other])
  const shown = isWhole ? differing : differing.slice(0, FIRST)
  return (
    <section aria-label={said.cells}>
      <h2>{said.cells}</h2>
      <p>
        {said.summary(differing.length, same, alone)}
        {report.format === other.format ? '' : ` ${said.forms}`}
        {report.scope === other.scope ? '' : ` ${said.scopes}`}
      </p>
      {differing.length === 0 ? null : (
        <div className="scroll">
          <table className={styles['cells']}>
            <thead>
              <tr>
                <th scope="col">{said.cell}</th>
                <th scope="col" className="number">
                  <bdi>{reportName(other, words)}</bdi>
                </th>
                <th scope="col" className="number">
                  <bdi>{reportName(report, words)}</bdi>
                </th>
                <th scope="col" className="number">
                  {said.gap}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(diff => (
                <DiffRow key={diff.cell.id} diff={diff} onPick={onPick} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differing.length > shown.length ? (
        <button type="button" className="button quiet" onClick={() => setWhole(true)}>
          {said.all(differing.length)}
        </button>
      ) : null}
    </section>
  )
}

function DiffRow({ diff, onPick }: { readonly diff: CellDiff; readonly onPick: (cell: CellId) => void }) {
  const { lang, numbers } = useAllWords()
  const { cell, own, other, gap } = diff
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['pick']} onClick={() => onPick(cell.id)}>
          {cellPath(cell, lang).join(' / ')}
        </button>
      </th>
      <td className="number">
        <Num {...other} />
      </td>
      <td className="number">
        <Num {...own} />
      </td>
      <td className="number">{gap === null ? '–' : `${gap > 0 ? '+' : '−'}${numbers.exact(Math.abs(gap))}`}</td>
    </tr>
  )
}
