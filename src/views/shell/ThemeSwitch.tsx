import { useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { applyTheme, keptTheme, THEMES } from './theme.ts'
import styles from './ThemeSwitch.module.css'

/** Light, dark, or as the device. */
export function ThemeSwitch() {
  const { shell } = useWords()
  const [theme, setTheme] = useState(keptTheme)
  return (
    <select
      className={styles['switch']}
      aria-label={shell.theme}
      value={theme}
      onChange={event => {
        const next = THEMES.find(each => each === event.target.value) ?? 'system'
        applyTheme(next)
        setTheme(next)
      }}
    >
      {THEMES.map(each => (
        <option key={each} value={each}>
          {shell.themes[each]}
        </option>
      ))}
    </select>
  )
}
