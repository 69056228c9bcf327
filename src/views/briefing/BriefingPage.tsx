import { useMemo } from 'react'
import { isBalanced } from '../../domain/checks/balance.ts'
import { CHARTS } from '../../charts/index.ts'
import type { ChartId } from '../../domain/charts.ts'
import type { Choice } from '../../summaries/choice.ts'
import { findingsOf } from '../../summaries/findings.ts'
import { overviewOf, type Overview } from '../../summaries/overview.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { findingText } from '../overview/Findings.tsx'
import { sourceLines } from '../parts/about.ts'
import { shownBy, type Shown } from '../parts/shown.ts'
import { useChartSource, type ChartSource } from '../parts/useChartSource.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { BriefChart } from './BriefChart.tsx'
import { BriefTable } from './BriefTable.tsx'
import { BriefTools } from './BriefTools.tsx'
import styles from './BriefingPage.module.css'

/** 通报: the selection on a sheet of paper, with charts, a table, computed sentences and notes. */
export function BriefingPage({ choice }: { readonly choice: Choice }) {
  const words = useTableWords()
  const source = useChartSource(choice)
  const overview = useMemo(() => overviewFor(source, choice), [source, choice])
  const { out } = words
  if (!overview) return <p>{out.nothing}</p>
  const charts = chartsFor(overview).flatMap(id => shownBy(CHARTS[id], source) ?? [])
  const reports = overview.present.flatMap(({ id }) => source.held.reports.find(each => each.id === id) ?? [])
  return (
    <article className={styles['sheet']}>
      <BriefTools choice={choice} />
      <header className={styles['head']}>
        <h1>{out.briefingTitle}</h1>
        <p>{baseOf(choice, source, words)}</p>
      </header>
      <ul className={styles['sentences']}>
        {sentencesOf(source, overview, words).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles['charts']}>
        {charts.map(({ picture }) => (
          <BriefChart key={picture.title} picture={picture} />
        ))}
      </div>
      <BriefTable source={source} overview={overview} />
      <footer className={styles['notes']}>
        <p>{words.table.marks}</p>
        {[...new Set(charts.flatMap(({ picture }) => picture.notes))].map(note => (
          <p key={note}>{note}</p>
        ))}
        <p>{out.rules.slice(0, 4).join(words.lang === 'zh' ? '' : ' ')}</p>
        <p>{sourceLines({ choice, words, held: source.held, reports }).join(' ')}</p>
      </footer>
    </article>
  )
}

/** The overview of the newest year, over all that stands beside each other in the scope that is shown. */
function overviewFor({ held, addable }: ChartSource, choice: Choice): Overview | null {
  const beside = new Set(addable.beside)
  const chosen = held.reports.filter(report => beside.has(report.id))
  const anyYear = held.reports.filter(
    report => report.scope === addable.scope && (choice.units.length === 0 || choice.units.includes(report.organ)),
  )
  return overviewOf({ chosen, anyYear }, choice)
}

function chartsFor({ years }: Overview): readonly ChartId[] {
  return years.length > 1 ? ['outcomesByYear', 'intakeByYear'] : ['applicants', 'appealsByResult']
}

function baseOf(choice: Choice, { addable }: ChartSource, { out, shared }: TableWords): string {
  const units =
    choice.units.length === 0
      ? out.allUnits
      : choice.units.length > 4
        ? shared.units(choice.units.length)
        : shared.listOf(choice.units)
  const years = choice.years === null ? out.allYears : shared.yearRange(...choice.years)
  return out.briefingOf(units, years, addable.scope === '' ? shared.scopes.unknown : shared.scopes[addable.scope])
}

/** What the numbers say, in sentences that are computed from them: the titles of charts, and what stands out. */
export function sentencesOf(source: ChartSource, overview: Overview, words: TableWords): readonly string[] {
  const { out } = words
  const added = new Set(source.addable.ids)
  const counted = overview.present.filter(report => added.has(report.id))
  const failing = overview.present.filter(report => !isBalanced(report)).length
  const other = source.addable.scopes.reduce(
    (sum, each) => sum + (each.scope === source.addable.scope ? 0 : each.count),
    0,
  )
  const titles = (['intakeByYear', 'outcomesByYear', 'appealsByResult'] as const).flatMap((id): readonly Shown[] =>
    [shownBy(CHARTS[id], source)].filter(shown => shown !== null),
  )
  return [
    ...titles.map(({ picture }) => `${picture.title}${words.lang === 'zh' ? '。' : '.'}`),
    ...findingsOf(counted).map(finding => findingText(finding, words)),
    ...(overview.missing.length > 0 ? [out.missing(overview.missing)] : []),
    ...(failing > 0 ? [out.unbalanced(failing)] : []),
    ...(other > 0 ? [out.otherScopes(other)] : []),
  ]
}
