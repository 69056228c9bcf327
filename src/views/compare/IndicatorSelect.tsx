import { useId } from 'react'
import { perCapita, yearOnYear } from '../../domain/indicators/growth.ts'
import { INDICATORS } from '../../domain/indicators/index.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { MIXES } from '../../domain/indicators/mixes.ts'
import { OWN_ID } from '../../domain/indicators/ownIndicator.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './compare.module.css'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onPick: (id: string) => void
  /** Whether the indicator that a person makes is offered too. */
  readonly own?: boolean
}

/** Every indicator in its group, to pick one. */
export function IndicatorSelect({ label, value, onPick, own = false }: Props) {
  const { lang } = useAllWords()
  const text = useCompareText()
  const id = useId()
  const groups: readonly (readonly [string, readonly Indicator[]])[] = [
    [text.controls.sums, INDICATORS],
    ...MIXES.map(mix => [mix[lang], mix.parts] as const),
    [text.controls.more, [yearOnYear, perCapita]],
  ]
  return (
    <div className={styles['control']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={event => onPick(event.target.value)}>
        {groups.map(([name, indicators]) => (
          <optgroup key={name} label={name}>
            {indicators.map(each => (
              <option key={each.id} value={each.id}>
                {each[lang]}
              </option>
            ))}
          </optgroup>
        ))}
        {own ? <option value={OWN_ID}>{text.controls.own}</option> : null}
      </select>
    </div>
  )
}
