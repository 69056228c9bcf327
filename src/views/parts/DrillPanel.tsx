import type { Behind } from '../../charts/chart.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { DrillParts } from './DrillParts.tsx'
import { DrillReports } from './DrillReports.tsx'
import styles from './DrillPanel.module.css'
import { wayDown } from './drillSteps.ts'
import type { ChartSource } from './useChartSource.ts'

interface Drill {
  readonly start: Behind
  /** Down from the start, as in the address. */
  readonly steps: readonly string[]
  readonly source: ChartSource
  readonly onSteps: (steps: readonly string[]) => void
  readonly onClose: () => void
}

/** What a mark is made of: total → group → ground → applicant kind → report → the cell in the report. */
export function DrillPanel({ start, steps: given, source, onSteps, onClose }: Drill) {
  const { shared, charts } = useChartWords()
  const steps = wayDown(start, given, source)
  const here = steps.at(-1) ?? start
  return (
    <section className={styles['drill']} aria-label={charts.madeOf(here.label)}>
      <header className={styles['head']}>
        <nav aria-label={charts.way}>
          <ol className={styles['way']}>
            {steps.map((step, index) => (
              <li key={`${index} ${step.label}`}>
                {index < steps.length - 1 ? (
                  <button type="button" onClick={() => onSteps(given.slice(0, index))}>
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
        <DrillParts here={here} source={source} onStep={step => onSteps([...given, step])} />
        <DrillReports here={here} source={source} onStep={step => onSteps([...given, step])} />
      </div>
    </section>
  )
}
