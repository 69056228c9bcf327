import type { ReactNode } from 'react'
import { useChartWords } from '../../words/chartWords.ts'
import styles from './DrillPanel.module.css'

interface Frame {
  /** What every step from the mark down is called. */
  readonly way: readonly string[]
  /** Goes back up to a step; 0 is the mark. */
  readonly onUp: (step: number) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a mark is made of: the way down to here, and what stands below it in columns. */
export function DrillFrame({ way, onUp, onClose, children }: Frame) {
  const { shared, charts } = useChartWords()
  return (
    <section className={styles['drill']} aria-label={charts.madeOf(way.at(-1) ?? '')}>
      <header className={styles['head']}>
        <nav aria-label={charts.way}>
          <ol className={styles['way']}>
            {way.map((label, index) => (
              <li key={`${index} ${label}`}>
                {index < way.length - 1 ? (
                  <button type="button" onClick={() => onUp(index)}>
                    {label}
                  </button>
                ) : (
                  <strong aria-current="step">{label}</strong>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <button type="button" className="button quiet" onClick={onClose}>
          {shared.close}
        </button>
      </header>
      <div className={styles['columns']}>{children}</div>
    </section>
  )
}
