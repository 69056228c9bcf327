import { otherOfChoice } from '../../summaries/twoIndicators.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CompareChart } from './CompareChart.tsx'
import styles from './compare.module.css'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** Several indicators of the same bodies beside each other, and two of them against each other. */
export function IndicatorsTab({ source }: { readonly source: CompareSource }) {
  const { controls } = useCompareText()
  const setChoice = useSetChoice()
  return (
    <>
      <CompareChart id="heatIndicators" source={source} />
      <div className={styles['controls']}>
        <IndicatorSelect
          label={controls.second}
          value={otherOfChoice(source.context.choice).id}
          onPick={other => setChoice({ other })}
        />
      </div>
      <CompareChart id="scatter" source={source} />
    </>
  )
}
