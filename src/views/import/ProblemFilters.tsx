import type { Problem } from '../../domain/problem.ts'
import { problemCounts, ruleCounts, SEVERITIES, type ProblemFilter } from '../../summaries/problemList.ts'
import { checkTextOf } from '../../words/checks.ts'
import { CHECK_TEXTS } from '../../words/checkTexts.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './ProblemList.module.css'

interface FilterProps {
  readonly problems: readonly Problem[]
  readonly files: readonly string[]
  readonly filter: ProblemFilter
  readonly onFilter: (filter: ProblemFilter) => void
}

/** Narrows the list of problems: by severity, by rule, by file. */
export function ProblemFilters({ problems, files, filter, onFilter }: FilterProps) {
  const { problems: words } = useAllWords().importPage
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
      <RuleField {...{ problems, filter, onFilter }} />
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

function RuleField({ problems, filter, onFilter }: Omit<FilterProps, 'files'>) {
  const { importPage, lang } = useAllWords()
  const { problems: words } = importPage
  const rules = ruleCounts(problems)
  if (rules.length < 2) return null
  return (
    <label>
      {words.rule}{' '}
      <select
        className="field"
        value={filter.rule}
        onChange={event => onFilter({ ...filter, rule: event.target.value })}
      >
        <option value="">{words.allRules}</option>
        {rules.map(([rule, count]) => (
          <option key={rule} value={rule}>
            {[rule, checkTextOf(CHECK_TEXTS[lang], rule)?.name ?? '', `(${count})`]
              .filter(each => each !== '')
              .join(' ')}
          </option>
        ))}
      </select>
    </label>
  )
}
