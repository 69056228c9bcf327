import type { CheckResult } from '../../domain/checks/check.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { checkText } from '../parts/checkText.ts'
import styles from './Compared.module.css'

interface ClaimProps {
  readonly report: Report
  readonly results: readonly CheckResult[]
  readonly onPick: (cell: CellId) => void
}

/** What the text claims beside what the tables state: agree, or differ by how much; each with its sentence. */
export function ClaimTable({ report, results, onPick }: ClaimProps) {
  const { report: words } = useAllWords()
  const { claims: said } = words
  const claims = results.filter(({ check }) => check.startsWith('NT-'))
  if (claims.length === 0) return null
  const failing = claims.filter(({ result }) => result === 'FAIL').length
  const told = claims.filter(({ result }) => result !== 'NOT_ASSESSABLE').length
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.summary(told, failing)}</p>
      <div className="scroll">
        <table className={styles['cells']}>
          <thead>
            <tr>
              <th scope="col">{said.sentence}</th>
              <th scope="col">{said.what}</th>
              <th scope="col" className="number">
                {said.stated}
              </th>
              <th scope="col" className="number">
                {said.table}
              </th>
              <th scope="col">{said.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
              <ClaimRow key={index} report={report} claim={claim} onPick={onPick} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const FEES: CellId = '2/fees/amount_wan_yuan'

interface RowProps extends Pick<ClaimProps, 'report' | 'onPick'> {
  readonly claim: CheckResult
}

function ClaimRow({ report, claim, onPick }: RowProps) {
  const words = useAllWords()
  const { claims: said } = words.report
  const { check, cell, result, left, right, sentence } = claim
  const known = cell === '' ? null : formCell(report, cell)
  return (
    <tr data-result={result}>
      <td>
        <q>{sentence}</q>
      </td>
      <td>
        {checkText(check, words.lang)?.name ?? check}
        {known ? (
          <button type="button" className={styles['pick']} onClick={() => onPick(known.id)}>
            {cellPath(known, words.lang).join(' / ')}
          </button>
        ) : null}
        {check === 'NT-FEE' && cell !== FEES ? <p className="muted small">{said.feeNote}</p> : null}
      </td>
      <td className="number">{sideOf(left, words.numbers.exact)}</td>
      <td className="number">{sideOf(right, words.numbers.exact)}</td>
      <td>
        {words.shared.results[result]}
        {result === 'FAIL' && typeof left === 'number' && typeof right === 'number'
          ? ` ${said.by(signed(left - right, words.numbers.exact))}`
          : ''}
      </td>
    </tr>
  )
}

function sideOf(side: number | string | null, exact: (value: number) => string): string {
  if (side === null) return '–'
  return typeof side === 'number' ? exact(side) : side
}

function signed(gap: number, exact: (value: number) => string): string {
  const round = Math.round(gap * 1e6) / 1e6
  return `${round > 0 ? '+' : '−'}${exact(Math.abs(round))}`
}
