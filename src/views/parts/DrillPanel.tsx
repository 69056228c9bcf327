import type { Behind } from '../../charts/chart.ts'
import { DrillFrame } from './DrillFrame.tsx'
import { DrillParts } from './DrillParts.tsx'
import { DrillReports } from './DrillReports.tsx'
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
  const steps = wayDown(start, given, { reports: source.held.reports, words: source.context.words })
  const here = steps.at(-1) ?? start
  const onStep = (step: string): void => onSteps([...given, step])
  return (
    <DrillFrame way={steps.map(({ label }) => label)} onUp={step => onSteps(given.slice(0, step))} onClose={onClose}>
      <DrillParts here={here} source={source} onStep={onStep} />
      <DrillReports here={here} source={source} onStep={onStep} />
    </DrillFrame>
  )
}
