import type { Behind } from '../../charts/chart.ts'
import { partMeasures, partsOf, type Part } from '../../summaries/drill.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { PartsTable } from './PartsTable.tsx'
import type { ChartSource } from './useChartSource.ts'

interface Props {
  readonly here: Behind
  readonly source: ChartSource
  readonly onStep: (step: string) => void
}

/** The rows or applicant kinds that a number parts into; each opens the next step, a single cell its report. */
export function DrillParts({ here, source, onStep }: Props) {
  const words = useChartWords()
  const parts = partsOf(here.cells)
  if (parts.length === 0) return null
  const [answer] = source.ask({ measures: partMeasures(parts), groupBy: [], where: { reports: here.reports } })
  if (!answer) return null
  const [report, ...more] = here.reports
  const cellHref = ({ cells: [cell, ...rest] }: Part): string => {
    const isSingle = report !== undefined && more.length === 0 && cell !== undefined && rest.length === 0
    if (!isSingle || partsOf([cell]).length > 0) return ''
    return hrefOf(source.context.choice, { page: 'report', report, cell })
  }
  return <PartsTable caption={words.charts.parts} {...{ parts, answer, onStep }} hrefOf={cellHref} />
}
