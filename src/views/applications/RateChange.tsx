import { useMemo } from 'react'
import { disclosureRate } from '../../domain/indicators/disclosureRate.ts'
import { INDICATORS } from '../../domain/indicators/index.ts'
import type { Choice } from '../../summaries/choice.ts'
import { partWaysOf } from '../../summaries/changeParts.ts'
import { pairOf } from '../../summaries/twoYears.ts'
import { useAllWords } from '../../words/allWords.ts'
import { CompareChart } from '../compare/CompareChart.tsx'
import styles from '../compare/compare.module.css'
import { PairPick } from '../compare/PairPick.tsx'
import { PartsPick } from '../compare/PartsPick.tsx'
import { Pick } from '../compare/Pick.tsx'
import { useCompareSource } from '../compare/useCompareSource.ts'
import { useCompareText } from '../compare/useCompareText.ts'
import { useFocusSource } from '../compare/useFocusSource.ts'
import { useSetChoice } from '../shell/choiceContext.ts'

/** The rates of table 3 that may be parted by what could be decided. */
const RATES = INDICATORS.filter(each => partWaysOf(each).includes('merits'))

/** What changed a rate from one year to another: another mix of cases, or another treatment of the same. */
export function RateChange({ choice }: { readonly choice: Choice }) {
  const { lang } = useAllWords()
  const { controls } = useCompareText()
  const setChoice = useSetChoice()
  const indicator = RATES.find(each => each.id === choice.indicator) ?? disclosureRate
  const own = useMemo(() => ({ ...choice, focus: '', indicator: indicator.id }), [choice, indicator])
  const source = useFocusSource(useCompareSource(own))
  const { ask, addable } = source
  const pair = useMemo(
    () => pairOf(ask({ measures: [], groupBy: ['year'], where: { reports: addable.beside } }), own),
    [ask, addable, own],
  )
  if (pair === null) return null
  return (
    <>
      <div className={styles['controls']}>
        <Pick
          label={controls.indicator}
          value={indicator.id}
          options={RATES.map(each => [each.id, each[lang]] as const)}
          onPick={id => setChoice({ indicator: id })}
        />
        <PairPick source={source} pair={pair} />
        <PartsPick source={source} />
      </div>
      <CompareChart id="changeParts" source={source} />
    </>
  )
}
