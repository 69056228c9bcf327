import { FILE_LIMITS } from '../../queries/fileLimits.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

/** What the reports cannot tell, and how large a file may be. */
export function LimitsSection() {
  const { methods, numbers } = useAllWords()
  const { limits } = methods
  return (
    <Section id="limits" title={methods.sections.limits}>
      <ul className={styles['prose']}>
        {limits.list.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{limits.files}</h3>
      <p>
        {limits.fileList({
          size: `${numbers.exact(FILE_LIMITS.bytes / 1024 / 1024)} MB`,
          rows: numbers.exact(FILE_LIMITS.rows),
          columns: numbers.exact(FILE_LIMITS.columns),
          seconds: numbers.exact(FILE_LIMITS.seconds),
        })}
      </p>
    </Section>
  )
}
