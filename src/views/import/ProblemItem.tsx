import { useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { problemText } from '../../words/problemText.ts'
import { SourceExcerpt } from '../report/SourceExcerpt.tsx'
import { Bench } from './Bench.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ProblemList.module.css'

interface ItemProps {
  readonly problem: Problem
  readonly report: Report | null
  readonly choice: Choice
}

const SIGNS = { error: '≠', warning: '!', info: 'i' } as const

/** One problem: what is wrong and where; opened, what stands there in the source and the way to its cell. */
export function ProblemItem({ problem, report, choice }: ItemProps) {
  const words = useAllWords()
  const { problems } = words.importPage
  const [isOpen, setOpen] = useState(false)
  const { place, cell } = problem
  return (
    <li className={styles['item']} data-severity={problem.severity}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <ProblemSummary severity={problem.severity} place={place} text={problemText(problem, words.lang)} />
        {isOpen ? (
          <div className={styles['more']}>
            <ProblemFacts problem={problem} />
            {report && cell !== undefined ? (
              <p>
                <a href={hrefOf(choice, { page: 'report', report: report.id, cell })}>{problems.toCell}</a>
              </p>
            ) : null}
            {report && report.tables.length > 0 ? (
              <Bench problem={problem} report={report} />
            ) : (
              <SourceExcerpt place={place} raw={problem.found} />
            )}
          </div>
        ) : null}
      </details>
    </li>
  )
}

interface SummaryProps extends Pick<Problem, 'severity' | 'place'> {
  readonly text: string
}

/** The line that is seen of a problem while it is closed. */
export function ProblemSummary({ severity, place, text }: SummaryProps) {
  const { report, importPage } = useAllWords()
  const name = importPage.problems.severities[severity]
  const where = [
    place.file,
    place.page === undefined ? '' : report.detail.page(place.page),
    place.line === undefined ? '' : report.detail.line(place.line),
    place.column === undefined ? '' : report.detail.column(place.column),
  ]
  return (
    <summary>
      <span className={styles['sign']} title={name}>
        <span aria-hidden="true">{SIGNS[severity]}</span>
        <span className="unseen">{name}</span>
      </span>
      <span className={styles['message']}>{text}</span>
      <span className={styles['where']}>
        <bdi>{where.filter(part => part !== '').join(' · ')}</bdi>
      </span>
    </summary>
  )
}

function ProblemFacts({ problem }: { readonly problem: Problem }) {
  const { files, problems } = useAllWords().importPage
  return (
    <dl>
      {problem.report === undefined ? null : (
        <>
          <dt>{files.report}</dt>
          <dd>{problem.report}</dd>
        </>
      )}
      {problem.found === '' ? null : (
        <>
          <dt>{problems.found}</dt>
          <dd>
            <bdi>{problem.found}</bdi>
          </dd>
        </>
      )}
      <dt>{problems.code}</dt>
      <dd>
        <code>{problem.code}</code> {problem.cell === undefined ? null : <code>{problem.cell}</code>}
      </dd>
    </dl>
  )
}
