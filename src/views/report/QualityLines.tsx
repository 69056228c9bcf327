import type { CheckResult } from '../../domain/checks/check.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import type { Report } from '../../domain/report.ts'
import type { Choice } from '../../summaries/choice.ts'
import { qualityOf } from '../../summaries/quality.ts'
import { useAllWords } from '../../words/allWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './facts.module.css'

interface QualityProps {
  readonly report: Report
  readonly results: readonly CheckResult[]
  /** Where given, a link leads to the checks of this report. */
  readonly choice?: Choice
}

type State = 'good' | 'bad' | 'some' | 'none'

/** Three lines, never one: cells read, identities that hold, claims of the text that agree. */
export function QualityLines({ report, results, choice }: QualityProps) {
  const { quality: words } = useAllWords().report
  const { cells, identities, narrative } = qualityOf(report, results)
  const units = report.organ === '' ? [] : [report.organ]
  const years = report.year === null ? null : ([report.year, report.year] as const)
  const trouble = (share: typeof identities, untold: (count: number) => string): string =>
    rest([
      [share.failed, words.failed],
      [share.notAssessable, untold],
    ])
  const whole = cellsOf({ format: report.format, otherAll: false }).length
  const unreadable = cells.unread + cells.absent
  return (
    <div className={styles['quality']}>
      <h3>{words.title}</h3>
      <ul>
        <Line
          state={unreadable > 0 ? 'some' : 'good'}
          text={words.cells(cells.good, cells.of)}
          after={rest([
            [cells.blank, words.blank],
            [cells.unread, words.unread],
            [cells.absent, words.absent],
            [whole - cells.of, () => words.oneRow(cells.of, whole)],
          ])}
        />
        <Line
          state={stateOf(identities)}
          text={words.identities(identities.good, identities.of)}
          after={trouble(identities, words.notAssessable)}
        />
        {narrative.of === 0 ? (
          <Line state="none" text={words.narrativeNone} after="" />
        ) : (
          <Line
            state={stateOf(narrative)}
            text={words.narrative(narrative.good, narrative.of)}
            after={trouble(narrative, words.untoldClaims)}
          />
        )}
      </ul>
      {choice ? <a href={hrefOf(choice, { page: 'checks', units, years, cell: '' })}>{words.seeAll}</a> : null}
    </div>
  )
}

function Line({ state, text, after }: { readonly state: State; readonly text: string; readonly after: string }) {
  return (
    <li data-state={state}>
      {state === 'none' ? text : <strong>{text}</strong>}
      {after === '' ? null : <span className={styles['rest']}>{after}</span>}
    </li>
  )
}

function rest(parts: readonly (readonly [number, (count: number) => string])[]): string {
  return parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' · ')
}

function stateOf({ failed, good, of }: { readonly failed: number; readonly good: number; readonly of: number }): State {
  if (failed > 0) return 'bad'
  return good < of ? 'some' : 'good'
}
