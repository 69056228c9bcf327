import type { ReactNode } from 'react'
import { failingAcross } from '../../domain/checks/failingAcross.ts'
import { equationOf } from '../../domain/checks/index.ts'
import { numberFailures } from '../../domain/checks/numberFailures.ts'
import { TEXT_CHECKS } from '../../domain/checks/textChecks.ts'
import type { Report } from '../../domain/report.ts'
import { setOfHeld } from '../../queries/reportSet.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Trust } from '../../summaries/trust.ts'
import { useWords } from '../../words/useWords.ts'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { cellPath, formCell } from './cellName.ts'
import { checkText } from './checkText.ts'
import styles from './Trust.module.css'
import type { DetailsProps } from './TrustDetails.tsx'

const SHOWN = 20

/** Why a number is marked: report by report, each with its way to the cell. */
export function TrustReasons({ trust, across, whole, choice }: DetailsProps & { readonly across: readonly Report[] }) {
  const words = useWords()
  const { trust: said, shared } = words
  const set = setOfHeld(whole)
  return (
    <div className={styles['reasons']}>
      <Part title={said.failing(trust.failing.length)} of={trust.failing}>
        {report => <Failure report={report} result={numberFailures(report)[0]} choice={choice} />}
      </Part>
      <Part title={said.across(across.length)} of={across}>
        {report => <Failure report={report} result={failingAcross(report, set, TEXT_CHECKS)[0]} choice={choice} />}
      </Part>
      <Part title={said.leftOut(trust.leftOut.length)} of={trust.leftOut}>
        {report => <Failure report={report} result={numberFailures(report)[0]} choice={choice} />}
      </Part>
      <Part title={said.blank(trust.blank.length)} of={trust.blank}>
        {report => (
          <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>
            <bdi>{reportName(report, words)}</bdi>
          </a>
        )}
      </Part>
      <Part title={said.derived(trust.derived.length)} of={trust.derived}>
        {marked => <Cell {...marked} choice={choice} />}
      </Part>
      <Part title={said.corrected(trust.corrected.length)} of={trust.corrected}>
        {marked => <Cell {...marked} choice={choice} />}
      </Part>
      <Part title={said.missing(trust.missing.reduce((sum, { years }) => sum + years.length, 0))} of={trust.missing}>
        {({ organ, years }) => (
          <>
            <bdi>{organ}</bdi> {shared.listOf(years.map(String))}
          </>
        )}
      </Part>
    </div>
  )
}

interface PartProps<T> {
  readonly title: string
  readonly of: readonly T[]
  readonly children: (each: T) => ReactNode
}

function Part<T>({ title, of, children }: PartProps<T>) {
  const { trust: words } = useWords()
  if (of.length === 0) return null
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {of.slice(0, SHOWN).map((each, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
          <li key={index}>{children(each)}</li>
        ))}
      </ul>
      {of.length > SHOWN ? <p className="muted small">{words.more(of.length - SHOWN)}</p> : null}
    </section>
  )
}

interface FailureProps {
  readonly report: Report
  readonly result: ReturnType<typeof numberFailures>[number] | undefined
  readonly choice: Choice
}

/** A report with the first equation that fails in it; the link leads to its cell. */
function Failure({ report, result, choice }: FailureProps) {
  const words = useWords()
  return (
    <>
      <a href={hrefOf(choice, { page: 'report', report: report.id, cell: result?.cell ?? '' })}>
        <bdi>{reportName(report, words)}</bdi>
      </a>{' '}
      {result ? (
        <>
          {checkText(result.check, words.lang)?.name ?? result.check}{' '}
          <span className={styles['equation']}>{equationOf(report, result)}</span>
        </>
      ) : null}
    </>
  )
}

function Cell({ report, cell, choice }: Trust['derived'][number] & { readonly choice: Choice }) {
  const words = useWords()
  const known = formCell(report, cell)
  return (
    <a href={hrefOf(choice, { page: 'report', report: report.id, cell })}>
      <bdi>{reportName(report, words)}</bdi> {known ? cellPath(known, words.lang).join(' / ') : cell}
    </a>
  )
}
