import { useWords } from '../../words/useWords.ts'
import styles from './PageSkeleton.module.css'

/** The outline of a page while it is on its way. */
export function PageSkeleton() {
  const { shell } = useWords()
  return (
    <div className={styles['skeleton']} role="status">
      <span className="unseen">{shell.loadingPage}</span>
      <div className={styles['title']} />
      <div className={styles['line']} />
      <div className={styles['row']}>
        <div />
        <div />
        <div />
        <div />
      </div>
      <div className={styles['block']} />
    </div>
  )
}
