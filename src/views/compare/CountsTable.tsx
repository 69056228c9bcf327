import { useMemo } from 'react'
import { trackLabel } from '../../charts/appealsByResult.ts'
import { SMALLEST_BASE } from '../../domain/indicators/indicator.ts'
import { twoYears, type YearPair } from '../../summaries/twoYears.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Mark } from '../parts/Mark.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import styles from './compare.module.css'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** The counts of two years beside each other: the numbers first, a percentage only where the base is large enough. */
export function CountsTable({ source }: { readonly source: CompareSource }) {
  const words = useAllWords()
  const { twoYears: text, controls } = useCompareText()
  const { ask, addable, context } = source
  const { pair, counts } = useMemo(
    () => twoYears.rows(ask(twoYears.question({ reports: addable.beside }, context.choice)), context.choice, context),
    [ask, addable, context],
  )
  if (!pair) return null
  const name = (each: YearPair): string =>
    each.indicator.id === 'closed'
      ? words.charts.closed
      : each.indicator.id === 'demand'
        ? each.indicator[words.lang]
        : trackLabel(each.indicator.id, context)
  return (
    <Scroll label={text.base(...pair)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{controls.indicator}</th>
            <th scope="col" className="number">
              {pair[0]}
            </th>
            <th scope="col" className="number">
              {pair[1]}
            </th>
            <th scope="col" className="number">
              {text.change}
            </th>
            <th scope="col">{text.law}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(each => (
            <tr key={each.indicator.id}>
              <th scope="row" className={styles['count']}>
                {name(each)}
              </th>
              <td className="number">
                <Count value={each.before.value} />
              </td>
              <td className="number">
                <Count value={each.after.value} />
              </td>
              <td className="number">{changeOf(each, words)}</td>
              <td>{each.law ? text.lawYes : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Count({ value }: { readonly value: number | null }) {
  const { numbers } = useAllWords()
  return value === null ? <Mark status="blank" /> : numbers.exact(value)
}

// A percentage of a handful says nothing; across a break of the law there is none unless it is asked for.
function changeOf({ before, change }: YearPair, { numbers }: ReturnType<typeof useAllWords>): string {
  if (change === null || before.value === null) return '–'
  const share = before.value >= SMALLEST_BASE ? ` (${numbers.percent(change / before.value)})` : ''
  return `${numbers.signed(change)}${share}`
}
