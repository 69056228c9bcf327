import { STATUSES, type Status } from '../../domain/status.ts'
import { useWords } from '../../words/useWords.ts'
import { Mark } from './Mark.tsx'
import styles from './Mark.module.css'

const PLAIN: ReadonlySet<Status> = new Set(['reported', 'zero_reported'])

/** What the marks mean that stand in a table; nothing where there is none. */
export function MarkLegend({ statuses }: { readonly statuses: readonly (Status | undefined)[] }) {
  const { shared } = useWords()
  const shown = STATUSES.filter(status => !PLAIN.has(status) && statuses.includes(status))
  if (shown.length === 0) return null
  return (
    <p className={styles['legend']} aria-hidden="true">
      {shown.map(status => (
        <span key={status}>
          <Mark status={status} /> {shared.statuses[status]}
        </span>
      ))}
    </p>
  )
}
