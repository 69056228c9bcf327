import { useEffect, useMemo, useRef } from 'react'
import { isOwn, nameWithMarks, said } from '../../charts/compare/say.ts'
import { ranking, standing, type Ranked, type Ranking } from '../../summaries/ranking.ts'
import { useAllWords } from '../../words/allWords.ts'
import { afterPaint } from '../parts/afterPaint.ts'
import { takeAsked } from '../parts/arrival.ts'
import styles from './compare.module.css'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** The ranking of what is chosen. */
export function useRanking({ context, ask, addable }: CompareSource): Ranking {
  return useMemo(() => {
    const question = ranking.question({ reports: addable.beside }, context.choice)
    return ranking.rows(ask(question), context.choice, context)
  }, [ask, addable, context])
}

interface VerdictProps {
  readonly rows: Ranking
  readonly context: CompareSource['context']
}

/** The answer above the chart: where one's own reports stand, then the highest. Who asked for it is taken there. */
export function Verdict({ rows, context }: VerdictProps) {
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!takeAsked()) return undefined
    return afterPaint(() => {
      answer.current?.scrollIntoView({ block: 'start' })
      answer.current?.focus({ preventScroll: true })
    })
  }, [])
  return (
    <div ref={answer} tabIndex={-1} className={styles['answer']}>
      <Yours rows={rows} context={context} />
      <Highest rows={rows} />
    </div>
  )
}

/** So many of one's own are told in words; all are marked in the chart. */
const TOLD = 3

/** Where the reports that the person brought stand. */
function Yours({ rows, context }: VerdictProps) {
  const words = useAllWords()
  const { verdict } = useCompareText()
  const yours = [...rows.ranked, ...rows.unranked].filter(each => isOwn(each, context)).slice(0, TOLD)
  return yours.map(({ unit, indicated, rank, band, reports }) => {
    const mark = reports.some(id => context.failed.has(id)) ? words.charts.failedMark : ''
    const value = said(rows.indicator, indicated, words)
    const places = band ?? (rank === null ? null : ([rank, rank] as const))
    return (
      <p key={unit} className={styles['verdict']}>
        <strong>{verdict.yours({ unit: unit + mark, value, units: rows.ranked.length, places })}</strong>
      </p>
    )
  })
}

/** Whether the highest is really higher: computed, each name and number from the ranking. */
function Highest({ rows }: { readonly rows: Ranking }) {
  const words = useAllWords()
  const { verdict } = useCompareText()
  const [first] = rows.ranked
  if (!first || rows.ranked.length < 2) return <p>{verdict.none}</p>
  const one = verdict.one(first.unit, said(rows.indicator, first.indicated, words))
  if (!first.interval) {
    return (
      <p className={styles['verdict']}>
        {one} {verdict.noInterval}
      </p>
    )
  }
  const { alike, below } = standing(rows.ranked, first)
  return (
    <p className={styles['verdict']}>
      <strong>{one}</strong> {alike.length === 0 ? verdict.alone : verdict.alike(alike.map(each => each.unit))}{' '}
      {alike.length > 0 && below.length > 0 ? verdict.below(below.map(each => each.unit)) : ''}{' '}
      <span className="muted small">{verdict.method}</span>
    </p>
  )
}

/** Those without a rank, in groups of their own: too few cases; no value. */
export function Unranked({ rows, source }: { readonly rows: Ranking; readonly source: CompareSource }) {
  const text = useCompareText()
  const few = rows.unranked.filter(each => each.indicated.value !== null)
  const none = rows.unranked.filter(each => each.indicated.value === null)
  return (
    <div className={styles['unranked']}>
      {few.length > 0 ? (
        <Group title={text.tooFew(rows.indicator.smallestBase, few.length)} all={few} rows={rows} source={source} />
      ) : null}
      {none.length > 0 ? <Group title={text.noValue(none.length)} all={none} rows={rows} source={source} /> : null}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly all: readonly Ranked[]
  readonly rows: Ranking
  readonly source: CompareSource
}

const LISTED = 60

function Group({ title, all, rows, source }: GroupProps) {
  const words = useAllWords()
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {all.slice(0, LISTED).map(each => (
          <li key={each.unit}>
            <bdi>{nameWithMarks(each, source.context)}</bdi>{' '}
            <span className="number">{said(rows.indicator, each.indicated, words)}</span>
          </li>
        ))}
      </ul>
      {all.length > LISTED ? <p className="small">{words.charts.moreReports(all.length - LISTED)}</p> : null}
    </details>
  )
}
