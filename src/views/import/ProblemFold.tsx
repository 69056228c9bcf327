import { useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import type { Upload } from '../../queries/uploads.ts'
import type { Choice } from '../../summaries/choice.ts'
import { problemKeys } from '../../summaries/problemList.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ProblemItem, ProblemSummary } from './ProblemItem.tsx'
import { reportOfProblem } from './reportOfProblem.ts'
import styles from './ProblemList.module.css'

interface FoldProps {
  readonly problems: readonly [Problem, ...Problem[]]
  readonly text: string
  readonly uploads: readonly Upload[]
  readonly choice: Choice
}

/** The cells of a row with which the same is wrong: one line; opened, a line a cell. */
export function ProblemFold({ problems, text, uploads, choice }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  const [{ severity, place }] = problems
  const { column: _, ...where } = place
  const { problems: words } = useAllWords().importPage
  const opens = words.eachCell
  const keys = problemKeys(problems)
  return (
    <li className={styles['item']} data-severity={severity}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <ProblemSummary severity={severity} place={where} text={text} opens={opens} />
        {isOpen ? (
          <ul className={styles['folded']}>
            {problems.map((problem, at) => (
              <ProblemItem
                key={keys[at]}
                problem={problem}
                report={reportOfProblem(problem, uploads)}
                choice={choice}
              />
            ))}
          </ul>
        ) : null}
      </details>
    </li>
  )
}
