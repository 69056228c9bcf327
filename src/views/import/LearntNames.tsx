import { FACT_TARGETS } from '../../domain/factTargets.ts'
import { forgetAlias, type Target } from '../../queries/mapping.ts'
import { useJournal } from '../../queries/uploads.ts'
import { workOf } from '../../queries/work.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellOfTarget } from './mapState.ts'
import { targetNames } from './targetNames.ts'
import styles from './MapSheet.module.css'

/** The names that this person once explained; each can be forgotten. */
export function LearntNames() {
  const words = useAllWords()
  const { map: said } = words.importPage
  const { aliases } = workOf(useJournal())
  const { nameOf } = targetNames(words)
  if (aliases.length === 0) return null
  return (
    <details className={styles['map']}>
      <summary>{said.learnt(aliases.length)}</summary>
      <ul className={styles['learnt']}>
        {aliases.map(({ label, means }) => (
          <li key={label}>
            <bdi>{label}</bdi> → {nameOf(cellOfTarget(means)?.id ?? factOf(means))}{' '}
            <button type="button" className="button quiet" onClick={() => forgetAlias(label)}>
              {said.forget}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function factOf(means: string): Target {
  return FACT_TARGETS.find(each => each === means) ?? 'organ'
}
