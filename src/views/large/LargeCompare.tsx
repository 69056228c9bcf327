import { useMemo } from 'react'
import { LEVELS } from '../../domain/scope.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { usePaged, type Paged } from '../../queries/usePaged.ts'
import { indicatorOfChoice } from '../../summaries/chosenIndicator.ts'
import { textOf } from '../../summaries/amounts.ts'
import { isRankable, largeRanking, rankedLine } from '../../summaries/largeLists.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { IndicatorSelect } from '../compare/IndicatorSelect.tsx'
import { Pick } from '../compare/Pick.tsx'
import { useCompareText } from '../compare/useCompareText.ts'
import { Num } from '../parts/Num.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { hrefOf, useSetChoice } from '../shell/choiceContext.ts'
import { BodyLink } from './BodyLink.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import { LargeHeat } from './LargeHeat.tsx'
import { PagedList } from './PagedList.tsx'
import { provinceName } from './provinceNames.ts'
import styles from './large.module.css'

type By = 'unit' | 'province'

/** The page 比较 over a large set: bodies or provinces by one indicator of one year, a page of the ranking at a time. */
export function LargeCompare(asked: LargeAsked) {
  const { lang } = useAllWords()
  const { ranking } = LARGE_TEXTS[lang]
  const by: By = asked.choice.among === 'province' ? 'province' : 'unit'
  const indicator = indicatorOfChoice(asked.choice)
  const year = asked.choice.at ?? lastOf(asked)
  return (
    <>
      <ViewTabs choice={asked.choice} />
      <Controls {...asked} by={by} indicator={indicator} year={year} />
      {isRankable(indicator) ? (
        <Ranking key={`${by} ${indicator.id} ${year}`} {...asked} by={by} indicator={indicator} year={year} />
      ) : (
        <p>{ranking.other}</p>
      )}
      <p className="muted small">{ranking.more}</p>
    </>
  )
}

/** The ranking of one year, and the same bodies over the years. */
const VIEWS = ['rank', 'years'] as const

function ViewTabs({ choice }: Pick<LargeAsked, 'choice'>) {
  const text = useCompareText()
  const tabs = VIEWS.map(id => ({ id, name: text.tabs[id], href: hrefOf(choice, { tab: id, from: choice.from }) }))
  return <Tabs label={text.tabsLabel} tabs={tabs} current={choice.tab === 'years' ? 'years' : 'rank'} />
}

/** The newest of the chosen years. */
function lastOf({ choice, large }: LargeAsked): number {
  const { years } = choice
  return large.years.findLast(year => !years || (year >= years[0] && year <= years[1])) ?? 0
}

interface Ranked extends LargeAsked {
  readonly by: By
  readonly indicator: Indicator
  readonly year: number
}

function Controls({ choice, large, by, indicator, year }: Ranked) {
  const { lang, shared } = useAllWords()
  const { ranking } = LARGE_TEXTS[lang]
  const setChoice = useSetChoice()
  const levels = LEVELS.filter(level => level !== '').map(level => [level, shared.levels[level]] as const)
  return (
    <div className={styles['controls']}>
      <IndicatorSelect
        label={useCompareText().controls.indicator}
        value={indicator.id}
        onPick={id => setChoice({ indicator: id })}
      />
      <Pick
        label={ranking.by}
        value={by}
        options={[
          ['unit', ranking.bodies],
          ['province', ranking.provinces],
        ]}
        onPick={picked => setChoice({ among: picked === 'province' ? picked : '' })}
      />
      <Pick
        label={ranking.year}
        value={String(year)}
        options={large.years.map(each => [String(each), String(each)] as const)}
        onPick={picked => setChoice({ at: Number(picked) })}
      />
      {by === 'unit' ? (
        <Pick
          label={ranking.level}
          value={choice.level}
          options={[['', ranking.anyLevel], ...levels]}
          onPick={level => setChoice({ level })}
        />
      ) : null}
    </div>
  )
}

function Ranking({ choice, large, where, by, indicator, year }: Ranked) {
  const { lang, numbers } = useAllWords()
  const { ranking } = LARGE_TEXTS[lang]
  const { level } = choice
  const setChoice = useSetChoice()
  const question = useMemo(
    () => largeRanking(indicator, { where, by, year, level }),
    [indicator, where, by, year, level],
  )
  const paged = usePaged(large, question, { from: choice.from, onFrom: from => setChoice({ from }) })
  const names = useMemo(() => paged.rows.map(row => textOf(row, by)), [paged.rows, by])
  const title = ranking.title(indicator[lang], String(year))
  return (
    <section>
      <h2>{title}</h2>
      <p className="muted small">
        {indicator.smallestBase > 0 ? ranking.least(numbers.exact(indicator.smallestBase)) : ranking.noLeast}
      </p>
      <PagedList large={large} paged={paged}>
        {choice.tab === 'years' ? (
          <LargeHeat {...{ choice, large, where, by, indicator, names }} />
        ) : (
          <Scroll label={title}>
            <RankedTable paged={paged} {...{ choice, large, by, indicator }} />
          </Scroll>
        )}
      </PagedList>
    </section>
  )
}

interface TableProps extends Pick<Ranked, 'choice' | 'large' | 'by' | 'indicator'> {
  readonly paged: Paged
}

function RankedTable({ choice, large, by, indicator, paged }: TableProps) {
  const { lang } = useAllWords()
  const { ranking, list } = LARGE_TEXTS[lang]
  const isCount = indicator.denominator.length === 0
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="number">
            {ranking.place}
          </th>
          <th scope="col">{by === 'unit' ? list.body : list.province}</th>
          <th scope="col" className="number">
            {ranking.value}
          </th>
          {isCount ? null : <th scope="col">{ranking.parts}</th>}
          {indicator.kind === 'share' ? <th scope="col">{ranking.interval}</th> : null}
        </tr>
      </thead>
      <tbody>
        {paged.rows.map((row, at) => {
          const name = String(row.keys[by] ?? '')
          const { indicated, interval } = rankedLine(row, indicator)
          return (
            <tr key={name}>
              <td className="number">{paged.before + at + 1}</td>
              <th scope="row">
                {by === 'unit' ? <BodyLink choice={choice} unit={name} /> : provinceName(large.bodies, name)}
              </th>
              <td className="number">
                <Num value={indicated.value} form={indicator.kind === 'share' ? 'percent' : 'exact'} />
              </td>
              {isCount ? null : (
                <td>
                  <Num value={indicated.numerator} /> / <Num value={indicated.denominator} />
                </td>
              )}
              {indicator.kind === 'share' ? <td>{interval ? <Interval of={interval} /> : null}</td> : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Interval({ of: [low, high] }: { readonly of: readonly [number, number] }) {
  const { numbers } = useAllWords()
  return (
    <>
      {numbers.percent(low)}–{numbers.percent(high)}
    </>
  )
}
