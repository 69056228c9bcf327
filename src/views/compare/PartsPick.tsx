import { partWaysOf } from '../../summaries/changeParts.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import styles from './compare.module.css'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** The ways that the chosen rate may be parted by. */
export function PartsPick({ source }: { readonly source: CompareSource }) {
  const { controls, parts } = useCompareText()
  const setChoice = useSetChoice()
  const ways = partWaysOf(source.indicator).filter(way => way !== 'unit' || source.units.length > 1)
  if (ways.length === 0) return null
  return (
    <div className={styles['controls']}>
      <Pick
        label={controls.by}
        value={ways.find(way => way === source.context.choice.by) ?? ways[0] ?? 'unit'}
        options={ways.map(way => [way, parts[way]] as const)}
        onPick={by => setChoice({ by })}
      />
    </div>
  )
}
