import { useId } from 'react'
import styles from './compare.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [id: T, name: string])[]
  readonly onPick: (id: T) => void
}

/** A labelled list to pick one of. */
export function Pick<T extends string>({ label, value, options, onPick }: Props<T>) {
  const id = useId()
  const pick = (picked: string): void => {
    const found = options.find(([each]) => each === picked)
    if (found) onPick(found[0])
  }
  return (
    <div className={styles['control']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={event => pick(event.target.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
