import { useId, useState } from 'react'
import { SMALLEST_BASE } from '../../domain/indicators/indicator.ts'
import { BASE_LIMITS } from '../../summaries/compareChoice.ts'
import styles from './compare.module.css'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly base: number | null
  readonly onPick: (base: number | null) => void
}

/** The smallest base, to be moved by hand; taken when it is a number within the limits. */
export function BaseField({ base, onPick }: Props) {
  const { controls } = useCompareText()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [least, most] = BASE_LIMITS
  const take = (text: string): void => {
    setTyped(text)
    const number = Number(text)
    if (Number.isInteger(number) && number >= least && number <= most) onPick(number === SMALLEST_BASE ? null : number)
  }
  return (
    <div className={styles['control']}>
      <label htmlFor={id} title={controls.baseHint}>
        {controls.base}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        className={`field ${styles['short']}`}
        min={least}
        max={most}
        value={typed ?? String(base ?? SMALLEST_BASE)}
        onChange={event => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
