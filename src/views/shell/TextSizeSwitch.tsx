import { useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { applyTextSize, keptTextSize, TEXT_SIZES } from './textSize.ts'
import styles from './ThemeSwitch.module.css'

/** How large the page is written. */
export function TextSizeSwitch() {
  const { shell } = useWords()
  const [size, setSize] = useState(keptTextSize)
  return (
    <select
      className={styles['switch']}
      aria-label={shell.textSize}
      value={size}
      onChange={event => {
        const next = TEXT_SIZES.find(each => each === event.target.value) ?? 'normal'
        applyTextSize(next)
        setSize(next)
      }}
    >
      {TEXT_SIZES.map(each => (
        <option key={each} value={each}>
          {shell.textSizes[each]}
        </option>
      ))}
    </select>
  )
}
