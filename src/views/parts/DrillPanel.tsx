import { useState } from 'react'
import type { Behind } from '../../charts/chart.ts'
import { useWords } from '../../words/useWords.ts'
import { DrillParts } from './DrillParts.tsx'
import { DrillReports } from './DrillReports.tsx'
import styles from './DrillPanel.module.css'
import type { ChartSource } from './useChartSource.ts'

interface Drill {
  readonly start: Behind
  readonly source: ChartSource
  readonly onClose: () => void
}

/** What a mark is made of: total → group → ground → applicant kind → report → the cell in the report. */
export function DrillPanel({ start, source, onClose }: Drill) {
  const { shared, charts } = useWords()
  const [way, setWay] = useState<{ readonly start: Behind; readonly steps: readonly Behind[] }>({
    start,
    steps: [start],
  })
  const steps = way.start === start ? way.steps : [start]
  const here = steps.at(-1) ?? start
  return (
    <section className={styles['drill']} aria-label={charts.madeOf(here.label)}>
      <header className={styles['head']}>
        <nav aria-label={charts.way}>
          <ol className={styles['way']}>
            {steps.map((step, index) => (
              <li key={`${index} ${step.label}`}>
                {index < steps.length - 1 ? (
                  <button type="button" onClick={() => setWay({ start, steps: steps.slice(0, index + 1) })}>
                    {step.label}
                  </button>
                ) : (
                  <strong aria-current="step">{step.label}</strong>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <button type="button" className="button quiet" onClick={onClose}>
          {shared.close}
        </button>
      </header>
      <div className={styles['columns']}>
        <DrillParts here={here} source={source} onStep={step => setWay({ start, steps: [...steps, step] })} />
        <DrillReports here={here} source={source} onStep={step => setWay({ start, steps: [...steps, step] })} />
      </div>
    </section>
  )
}
