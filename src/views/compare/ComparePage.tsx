import { INDICATORS } from '../../domain/indicators/index.ts'
import { LEVELS } from '../../domain/scope.ts'
import type { Choice } from '../../summaries/choice.ts'
import { indicatorOfChoice } from '../../summaries/ranking.ts'
import { useWords } from '../../words/useWords.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { useChartSource, type ChartSource } from '../parts/useChartSource.ts'
import { useSetChoice } from '../shell/choiceContext.ts'

/** The page 比较: the bodies of one year and scope by one indicator, with what each rate stands on. */
export function ComparePage({ choice }: { readonly choice: Choice }) {
  const { compare: words, lang } = useWords()
  const source = useChartSource(choice)
  const setChoice = useSetChoice()
  const indicator = indicatorOfChoice(choice)
  return (
    <Page title={words.title} lead={words.lead}>
      <label>
        {words.indicator}{' '}
        <select className="field" value={indicator.id} onChange={event => setChoice({ indicator: event.target.value })}>
          {INDICATORS.map(each => (
            <option key={each.id} value={each.id}>
              {each[lang]}
            </option>
          ))}
        </select>
      </label>
      <ScopeNotice source={source} compares />
      <LevelNotice source={source} />
      {source.addable.beside.length === 0 ? (
        <Empty />
      ) : (
        <>
          <AskedChart key={indicator.id} id="ranking" source={source} as="both" />
          <AskedChart key={`${indicator.id} years`} id="indicatorByYear" source={source} />
        </>
      )}
    </Page>
  )
}

/** A warning that must be seen: the bodies are of several levels. */
function LevelNotice({ source }: { readonly source: ChartSource }) {
  const { compare: words, shared } = useWords()
  const ids = new Set(source.addable.beside)
  const found = new Set(source.held.reports.flatMap(report => (ids.has(report.id) ? [report.level] : [])))
  const levels = LEVELS.filter(level => found.has(level))
  if (levels.length < 2) return null
  return (
    <Notice kind="warning">
      <p>{words.mixedLevels(shared.listOf(levels.map(level => shared.levels[level])))}</p>
    </Notice>
  )
}
