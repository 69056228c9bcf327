import { useMemo, useState } from 'react'
import { useAnswer } from '../../queries/useAnswer.ts'
import { bodiesQuestion, bodiesWithGaps, coverageLines, coverageQuestion } from '../../summaries/largeCoverage.ts'
import { PAGE_ROWS } from '../../summaries/largeLists.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { Scroll } from '../parts/Scroll.tsx'
import { AskedState } from './AskedState.tsx'
import { BodyLink } from './BodyLink.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import { provinceName } from './provinceNames.ts'

/** What is there of a large set: reports by province and year, and within a province the bodies that lack years. */
export function LargeCoverage(asked: LargeAsked) {
  const { large, where } = asked
  const { lang } = useAllWords()
  const { checks } = LARGE_TEXTS[lang]
  const question = useMemo(() => coverageQuestion(where), [where])
  const answer = useAnswer(large, question)
  const lines = useMemo(() => coverageLines(answer.rows ?? []), [answer.rows])
  const years = [...new Set(lines.flatMap(line => [...line.years.keys()]))].toSorted((one, other) => one - other)
  const [picked, setPicked] = useState('')
  return (
    <>
      <AskedState asked={answer} large={large} />
      {lines.length > 0 ? (
        <>
          <p className="muted small">{checks.pickGap}</p>
          <CoverageTable lines={lines} years={years} large={large} picked={picked} onPick={setPicked} />
        </>
      ) : null}
      {picked === '' ? null : <Gaps key={picked} {...asked} province={picked} years={years.length} />}
    </>
  )
}

interface TableProps extends Pick<LargeAsked, 'large'> {
  readonly lines: ReturnType<typeof coverageLines>
  readonly years: readonly number[]
  readonly picked: string
  readonly onPick: (province: string) => void
}

function CoverageTable({ lines, years, large, picked, onPick }: TableProps) {
  const { lang, numbers } = useAllWords()
  const { checks, list } = LARGE_TEXTS[lang]
  return (
    <Scroll label={checks.coverage}>
      <table>
        <caption>{checks.coverage}</caption>
        <thead>
          <tr>
            <th scope="col">{list.province}</th>
            {years.map(year => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ province, years: counts, most }) => (
            <tr key={province}>
              <th scope="row">
                <button
                  type="button"
                  className="button quiet"
                  aria-pressed={province === picked}
                  onClick={() => onPick(province === picked ? '' : province)}
                >
                  {provinceName(large.bodies, province)}
                </button>
              </th>
              {years.map(year => {
                const fewer = most - (counts.get(year) ?? 0)
                return (
                  <td key={year} className="number">
                    {numbers.exact(counts.get(year) ?? 0)}
                    {fewer > 0 ? <div className="muted small">{checks.fewer(numbers.exact(fewer))}</div> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Gaps({
  choice,
  large,
  where,
  province,
  years,
}: LargeAsked & { readonly province: string; readonly years: number }) {
  const { lang, numbers } = useAllWords()
  const { checks, list, picker } = LARGE_TEXTS[lang]
  const question = useMemo(() => bodiesQuestion(where, province), [where, province])
  const answer = useAnswer(large, question)
  const gaps = useMemo(() => bodiesWithGaps(answer.rows ?? [], years), [answer.rows, years])
  const title = checks.gaps(provinceName(large.bodies, province))
  return (
    <section>
      <h2>{title}</h2>
      <AskedState asked={answer} large={large} />
      {answer.rows && gaps.length === 0 ? <p>{checks.noGaps}</p> : null}
      {gaps.length > 0 ? (
        <Scroll label={title}>
          <p role="status">
            {picker.found(numbers.exact(gaps.length))}
            {gaps.length > PAGE_ROWS ? ` · ${picker.first(numbers.exact(PAGE_ROWS))}` : ''}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{list.body}</th>
                <th scope="col" className="number">
                  {checks.years}
                </th>
              </tr>
            </thead>
            <tbody>
              {gaps.slice(0, PAGE_ROWS).map(({ unit, count }) => (
                <tr key={unit}>
                  <th scope="row">
                    <BodyLink choice={choice} unit={unit} />
                  </th>
                  <td className="number">
                    {numbers.exact(count)} / {numbers.exact(years)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </section>
  )
}
