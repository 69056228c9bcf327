import { cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { derivedValues } from '../../domain/indicators/derivedValues.ts'
import type { Report } from '../../domain/report.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Headline, Part } from '../../summaries/headlines.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { Mark } from '../parts/Mark.tsx'
import { cellPath, formCell } from '../parts/cellName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './overview.module.css'

interface FormulaProps {
  readonly headline: Headline
  readonly choice: Choice
}

const SHOWN = 12

/** How an indicator came about: each report with its numbers, each number a link to its cell. */
export function Formula({ headline, choice }: FormulaProps) {
  const words = useChartWords()
  const { counted, uncounted, indicator, now } = headline
  const isCount = indicator.denominator.length === 0
  return (
    <>
      {counted.map((part, at) =>
        at < SHOWN ? (
          <p key={part.report.id} className={styles['formula']}>
            {counted.length > 1 ? <bdi className={styles['organ']}>{part.report.organ}</bdi> : null}
            <span>
              <Terms report={part.report} cells={indicator.numerator} choice={choice} />
              {indicator.minus ? (
                <>
                  {' − '}
                  <Terms report={part.report} cells={indicator.minus} choice={choice} />
                </>
              ) : null}
              {isCount ? null : (
                <>
                  {' ÷ '}
                  <Terms report={part.report} cells={indicator.denominator} choice={choice} />
                  {' = '}
                  <b>
                    {part.own.value === null
                      ? reasonOf(part, words.overview.reasons)
                      : words.numbers.percent(part.own.value)}
                  </b>
                </>
              )}
            </span>
          </p>
        ) : null,
      )}
      {counted.length > SHOWN ? <p>{words.charts.moreReports(counted.length - SHOWN)}</p> : null}
      {now.derived > 0 ? <p>{words.overview.derived(now.derived)}</p> : null}
      {uncounted.length > 0 ? (
        <p>
          {words.overview.uncounted(uncounted.length)}{' '}
          {words.shared.listOf(
            uncounted
              .slice(0, SHOWN)
              .map(part => `${part.report.organ}${words.overview.aside(reasonOf(part, words.overview.reasons))}`),
          )}
        </p>
      ) : null}
      <p>
        <a href={hrefOf(choice, { page: 'methods', indicator: indicator.id, cell: '' })}>{words.overview.define}</a>
      </p>
    </>
  )
}

function reasonOf({ own }: Part, reasons: Readonly<Record<string, string>>): string {
  return own.reason === null ? '' : (reasons[own.reason] ?? '')
}

interface TermsProps {
  readonly report: Report
  readonly cells: readonly CellId[]
  readonly choice: Choice
}

// The cells that are not 0, each with its place; the zeros as a number of them.
function Terms({ report, cells, choice }: TermsProps) {
  const { overview } = useChartWords()
  const derived = derivedValues(report)
  const known = new Set(cellsOf(report).map(cell => cell.id))
  const terms = cells
    .filter(id => known.has(id))
    .map(id => ({ id, value: report.cells[id]?.value ?? derived.get(id) ?? 0, isDerived: derived.has(id) }))
  const stated = terms.length > 2 ? terms.filter(({ value }) => value !== 0) : terms
  const shown = stated.length === 0 ? terms.slice(0, 1) : stated
  const zeros = terms.length - shown.length
  return (
    <>
      {shown.length > 1 ? '(' : ''}
      {shown.map(({ id, value, isDerived }, at) => (
        <span key={id}>
          {at > 0 ? ' + ' : ''}
          <CellLink report={report} id={id} value={value} choice={choice} />
          {isDerived ? <Mark status="derived" /> : null}
        </span>
      ))}
      {shown.length > 1 ? ')' : ''}
      {zeros > 0 ? <small> {overview.aside(overview.terms(zeros))}</small> : null}
    </>
  )
}

interface CellLinkProps {
  readonly report: Report
  readonly id: CellId
  readonly value: number
  readonly choice: Choice
}

function CellLink({ report, id, value, choice }: CellLinkProps) {
  const { numbers, lang } = useChartWords()
  const cell = formCell(report, id)
  return (
    <a
      href={hrefOf(choice, { page: 'report', report: report.id, cell: id })}
      title={cell ? cellPath(cell, lang).join(' / ') : id}
    >
      {numbers.exact(value)}
    </a>
  )
}
