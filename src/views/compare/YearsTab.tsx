import { LINE_FORMS } from '../../summaries/compareChoice.ts'
import { yearForms } from '../../summaries/formOfSelection.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CompareChart } from './CompareChart.tsx'
import styles from './compare.module.css'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** One indicator over the years, in the form that fits the number of bodies. */
export function YearsTab({ source }: { readonly source: CompareSource }) {
  const { controls, lines } = useCompareText()
  const setChoice = useSetChoice()
  const { choice } = source.context
  const forms = choice.line === 'plain' ? yearForms(source.units.length, source.years.length) : (['lines'] as const)
  return (
    <>
      <div className={styles['controls']}>
        <Pick
          label={controls.line}
          value={choice.line}
          options={LINE_FORMS.map(each => [each, lines[each]] as const)}
          onPick={line => setChoice({ line })}
        />
      </div>
      {forms.map(form => (
        <CompareChart key={form} id={form === 'lines' ? 'indicatorByYear' : form} source={source} />
      ))}
    </>
  )
}
