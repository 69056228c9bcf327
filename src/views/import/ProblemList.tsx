import { useRef, useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import type { Upload } from '../../queries/uploads.ts'
import type { Choice } from '../../summaries/choice.ts'
import { NO_FILTER, problemKeys, problemList, type ProblemFilter } from '../../summaries/problemList.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ProblemDownloads } from './ProblemDownloads.tsx'
import { ProblemFilters } from './ProblemFilters.tsx'
import { ProblemFold } from './ProblemFold.tsx'
import { problemFolds } from './problemFolds.ts'
import { ProblemItem } from './ProblemItem.tsx'
import { reportOfProblem } from './reportOfProblem.ts'
import { useSolved } from './useSolved.ts'
import styles from './ProblemList.module.css'

interface ListProps {
  readonly problems: readonly Problem[]
  readonly uploads: readonly Upload[]
  readonly choice: Choice
}

const STEP = 50

/** Everything that was found wrong or worth a word, the worst first, by severity and by file. */
export function ProblemList({ problems, uploads, choice }: ListProps) {
  const { lang, importPage } = useAllWords()
  const { problems: words } = importPage
  const [filter, setFilter] = useState<ProblemFilter>(NO_FILTER)
  const [shown, setShown] = useState(STEP)
  const title = useRef<HTMLHeadingElement>(null)
  const solved = useSolved(problems, title)
  const files = [...new Set(problems.map(each => each.place.file))]
  const file = files.includes(filter.file) ? filter.file : ''
  const rule = problems.some(each => each.code === filter.rule) ? filter.rule : ''
  const fitting = problemList(problems, { ...filter, file, rule })
  const folds = problemFolds(fitting, { lang, cellsOfRow: words.cellsOfRow })
  const keys = problemKeys(folds.slice(0, shown).map(each => each.problems[0]))
  return (
    <section aria-label={words.title}>
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p role="status" className={styles['solved']}>
        {solved}
      </p>
      {problems.length === 0 ? <p className="muted">{words.none}</p> : null}
      {problems.length === 0 ? null : (
        <>
          <ProblemFilters {...{ problems, files, onFilter: setFilter }} filter={{ ...filter, file, rule }} />
          <ProblemDownloads {...{ problems: fitting, uploads }} />
        </>
      )}
      <ul className={styles['list']}>
        {folds
          .slice(0, shown)
          .map(({ problems: [first, ...more], text }, index) =>
            more.length === 0 ? (
              <ProblemItem key={keys[index]} problem={first} report={reportOfProblem(first, uploads)} choice={choice} />
            ) : (
              <ProblemFold key={keys[index]} {...{ text, uploads, choice }} problems={[first, ...more]} />
            ),
          )}
      </ul>
      {problems.length > 0 && fitting.length === 0 ? <p className="muted">{words.nothing}</p> : null}
      {folds.length > shown ? (
        <p>
          {words.shown(shown, folds.length)}{' '}
          <button type="button" className="button quiet" onClick={() => setShown(shown + 4 * STEP)}>
            {words.showMore}
          </button>
        </p>
      ) : null}
    </section>
  )
}
