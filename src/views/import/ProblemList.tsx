import { useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import type { Upload } from '../../queries/uploads.ts'
import type { Choice } from '../../summaries/choice.ts'
import { problemCounts, problemList, SEVERITIES, type ProblemFilter } from '../../summaries/problemList.ts'
import { useWords } from '../../words/useWords.ts'
import { ProblemItem } from './ProblemItem.tsx'
import { reportOfProblem } from './reportOfProblem.ts'
import styles from './ProblemList.module.css'

interface ListProps {
  readonly problems: readonly Problem[]
  readonly uploads: readonly Upload[]
  readonly choice: Choice
}

const STEP = 50

/** Everything that was found wrong or worth a word, the worst first, by severity and by file. */
export function ProblemList({ problems, uploads, choice }: ListProps) {
  const { problems: words } = useWords().importPage
  const [filter, setFilter] = useState<ProblemFilter>({ severity: '', file: '' })
  const [shown, setShown] = useState(STEP)
  const files = [...new Set(problems.map(each => each.place.file))]
  const file = files.includes(filter.file) ? filter.file : ''
  const fitting = problemList(problems, { ...filter, file })
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {problems.length === 0 ? <p className="muted">{words.none}</p> : null}
      {problems.length === 0 ? null : (
        <Filters {...{ problems, files, onFilter: setFilter }} filter={{ ...filter, file }} />
      )}
      <ul className={styles['list']}>
        {fitting.slice(0, shown).map((problem, index) => (
          <ProblemItem
            // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
            key={`${problem.place.file} ${problem.code} ${index}`}
            problem={problem}
            report={reportOfProblem(problem, uploads)}
            choice={choice}
          />
        ))}
      </ul>
      {problems.length > 0 && fitting.length === 0 ? <p className="muted">{words.nothing}</p> : null}
      {fitting.length > shown ? (
        <p>
          {words.shown(shown, fitting.length)}{' '}
          <button type="button" className="button quiet" onClick={() => setShown(shown + 4 * STEP)}>
            {words.showMore}
          </button>
        </p>
      ) : null}
    </section>
  )
}

interface FilterProps {
  readonly problems: readonly Problem[]
  readonly files: readonly string[]
  readonly filter: ProblemFilter
  readonly onFilter: (filter: ProblemFilter) => void
}

function Filters({ problems, files, filter, onFilter }: FilterProps) {
  const { problems: words } = useWords().importPage
  const counts = problemCounts(filter.file === '' ? problems : problems.filter(each => each.place.file === filter.file))
  return (
    <div className={styles['filters']}>
      <div className={styles['severities']} role="group" aria-label={words.severity}>
        {(['', ...SEVERITIES] as const).map(severity => (
          <button
            key={severity}
            type="button"
            className="button quiet"
            aria-pressed={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity })}
          >
            {severity === '' ? words.all : `${words.severities[severity]} ${counts[severity]}`}
          </button>
        ))}
      </div>
      {files.length < 2 ? null : (
        <label>
          {words.file}{' '}
          <select
            className="field"
            value={filter.file}
            onChange={event => onFilter({ ...filter, file: event.target.value })}
          >
            <option value="">{words.allFiles}</option>
            {files.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
