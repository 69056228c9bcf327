import { useMemo } from 'react'
import { pairOf } from '../../summaries/twoYears.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CompareChart } from './CompareChart.tsx'
import styles from './compare.module.css'
import { CountsTable } from './CountsTable.tsx'
import { FocusPick } from './FocusPick.tsx'
import { PartsPick } from './PartsPick.tsx'
import { PairPick } from './PairPick.tsx'
import { useFocusSource } from './useFocusSource.ts'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** What changed between two years, of one body or of all together: counts, rates, the parts of a rate, and the law. */
export function ChangeTab({ source }: { readonly source: CompareSource }) {
  const text = useCompareText()
  const setChoice = useSetChoice()
  const here = useFocusSource(source)
  const { choice } = source.context
  const { ask, addable } = here
  const pair = useMemo(
    () => pairOf(ask({ measures: [], groupBy: ['year'], where: { reports: addable.beside } }), choice),
    [ask, addable, choice],
  )
  return (
    <>
      <div className={styles['controls']}>
        <FocusPick source={source} all />
        <PairPick source={here} pair={pair} />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={choice.across}
            onChange={event => setChoice({ across: event.target.checked })}
          />
          {text.controls.across}
        </label>
      </div>
      {pair === null ? (
        <Empty title={text.noTwoYears} />
      ) : (
        <>
          <CountsTable source={here} />
          <CompareChart id="twoYears" source={here} />
          <RateParts source={here} />
          <CompareChart id="reviewRoute" source={here} />
        </>
      )}
    </>
  )
}

function RateParts({ source }: { readonly source: CompareSource }) {
  const { lang } = useAllWords()
  return (
    <section aria-label={source.indicator[lang]} className={styles['panel']}>
      <PartsPick source={source} />
      <CompareChart id="changeParts" source={source} />
    </section>
  )
}
