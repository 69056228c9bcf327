import { useMemo, useState, type ReactNode } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { CheckId } from '../../domain/checks/ids.ts'
import type { Report } from '../../domain/report.ts'
import { FAMILIES, findingsOf, type FindingFilter } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { checkText, familyText } from '../parts/checkText.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './ChecksPage.module.css'

interface ListProps {
  readonly reports: readonly Report[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly check: CheckId | ''
  readonly choice: Choice
}

const STEP = 40
const RESULT_FILTERS = ['trouble', 'FAIL', 'WARN', 'NOT_ASSESSABLE', 'PASS', ''] as const

/** The verdicts one by one: the failures as equations, claims of the text beside the cells. */
export function FindingList({ reports, results, check, choice }: ListProps) {
  const { list: words } = useAllWords().checks
  const [filter, setFilter] = useState<FindingFilter>({ family: '', check, result: check === '' ? 'trouble' : '' })
  const [shown, setShown] = useState(STEP)
  const fitting = useMemo(() => findingsOf(reports, results, filter), [reports, results, filter])
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Filters filter={filter} check={check} choice={choice} onFilter={setFilter}>
        <p className="muted" role="status">
          {words.count(Math.min(shown, fitting.length), fitting.length)}
        </p>
      </Filters>
      {fitting.length === 0 ? (
        <p className="muted">{filter.result === 'trouble' && filter.family === '' ? words.noneGood : words.none}</p>
      ) : null}
      <ul className={styles['findings']}>
        {fitting.slice(0, shown).map((finding, index) => (
          <FindingItem
            // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
            key={`${finding.report.id} ${finding.result.check} ${index}`}
            finding={finding}
            choice={choice}
          />
        ))}
      </ul>
      {fitting.length > shown ? (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 4 * STEP)}>
          {words.more}
        </button>
      ) : null}
    </section>
  )
}

interface FilterProps extends Pick<ListProps, 'check' | 'choice'> {
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly children: ReactNode
}

function Filters({ filter, check, choice, onFilter, children }: FilterProps) {
  const { checks, lang } = useAllWords()
  const { list: words, rules } = checks
  return (
    <div className={styles['filters']}>
      {check === '' ? (
        <label>
          {words.family}{' '}
          <select
            className="field"
            value={filter.family}
            onChange={event =>
              onFilter({ ...filter, family: FAMILIES.find(each => each === event.target.value) ?? '' })
            }
          >
            <option value="">{words.allFamilies}</option>
            {FAMILIES.map(family => (
              <option key={family} value={family}>
                {familyText(family, lang)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>
          {rules.chosen} <strong>{checkText(check, lang)?.name ?? check}</strong> ·{' '}
          <a href={hrefOf(choice, { board: 'rules', indicator: '' })}>{rules.showAll}</a>
        </p>
      )}
      <label>
        {words.result}{' '}
        <select
          className="field"
          value={filter.result}
          onChange={event =>
            onFilter({ ...filter, result: RESULT_FILTERS.find(each => each === event.target.value) ?? '' })
          }
        >
          {RESULT_FILTERS.map(result => (
            <option key={result} value={result}>
              {checks.results[result]}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  )
}
