import { useState } from 'react'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { problemText } from '../../words/problemText.ts'
import { SourceExcerpt, usePlaceParts } from '../report/SourceExcerpt.tsx'
import { cellPath } from '../parts/cellName.ts'
import { checkText } from '../parts/checkText.ts'
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
  const canFix = report !== null && report.tables.length > 0
  const hasSource = canFix || place.line !== undefined
  return (
    <li className={styles['item']} data-severity={problem.severity}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <ProblemSummary
          severity={problem.severity}
          place={place}
          text={problemText(problem, words.lang)}
          opens={canFix && cell !== undefined ? problems.bench : hasSource ? problems.look : ''}
        />
        {isOpen ? (
          <div className={styles['more']}>
            <ProblemFacts problem={problem} />
            {report && cell !== undefined ? (
              <p>
                <a href={hrefOf(choice, { page: 'report', report: report.id, cell })}>{problems.toCell}</a>
              </p>
            ) : null}
            {report && canFix ? (
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
  /** What opening it is good for. */
  readonly opens: string
}

/** The line that is seen of a problem while it is closed. */
export function ProblemSummary({ severity, place, text, opens }: SummaryProps) {
  const { importPage } = useAllWords()
  const name = importPage.problems.severities[severity]
  const where = [place.file, ...usePlaceParts(place)]
  return (
    <summary>
      <span className={styles['sign']} title={name}>
        <span aria-hidden="true">{SIGNS[severity]}</span>
        <span className="unseen">{name}</span>
      </span>
      <span className={styles['message']}>
        {text} {opens === '' ? null : <span className={styles['opens']}>{opens}</span>}
      </span>
      <span className={styles['where']}>
        <bdi>{where.join(' · ')}</bdi>
      </span>
    </summary>
  )
}

function ProblemFacts({ problem }: { readonly problem: Problem }) {
  const { importPage, lang } = useAllWords()
  const { files, problems } = importPage
  const cell = (problem.cell && ALL_CELLS.get(problem.cell)) ?? null
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
      {cell === null ? null : (
        <>
          <dt>{problems.cell}</dt>
          <dd>
            {cellPath(cell, lang).join(' / ')} <code className={styles['code']}>{cell.id}</code>
          </dd>
        </>
      )}
      <dt>{problems.rule}</dt>
      <dd>
        {checkText(problem.code, lang)?.name} <code className={styles['code']}>{problem.code}</code>
      </dd>
    </dl>
  )
}
