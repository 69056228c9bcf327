import type { Problem } from '../../domain/problem.ts'
import { problemCounts, ruleCounts, SEVERITIES, type ProblemFilter } from '../../summaries/problemList.ts'
import { problemText } from '../../words/problemText.ts'
import { useAllWords } from '../../words/allWords.ts'
import { checkText } from '../parts/checkText.ts'
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

/** So much of a sentence stands in the list of rules. */
const LONGEST = 40

function RuleField({ problems, filter, onFilter }: Omit<FilterProps, 'files'>) {
  const { importPage, lang } = useAllWords()
  const { problems: words } = importPage
  const rules = ruleCounts(problems)
  if (rules.length < 2) return null
  // What the reader itself says has no name: one of its sentences stands for it.
  const nameOf = (rule: string): string => {
    const name = checkText(rule, lang)?.name
    if (name !== undefined) return `${name} · ${rule}`
    const first = problems.find(({ code }) => code === rule)
    const said = first ? problemText(first, lang) : rule
    return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said
  }
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
            {`${nameOf(rule)} (${count})`}
          </option>
        ))}
      </select>
    </label>
  )
}
