import { useWords } from '../../words/useWords.ts'
import styles from './CheckMark.module.css'

/** Travels with a number that fails a check: a sign, with the reason to hear and to find on hovering. */
export function CheckMark({ reason, whole }: { readonly reason: string; readonly whole?: boolean }) {
  const { shared } = useWords()
  const text = whole ? reason : shared.failsCheck(reason)
  return (
    <span className={styles['mark']} title={text}>
      <span aria-hidden="true">≠</span>
      <span className="unseen">{text}</span>
    </span>
  )
}
