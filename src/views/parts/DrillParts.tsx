import type { Behind } from '../../charts/chart.ts'
import { amountOf } from '../../summaries/amounts.ts'
import { partsOf } from '../../summaries/drill.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { DrillAmount } from './DrillAmount.tsx'
import styles from './DrillPanel.module.css'
import { partName } from './drillSteps.ts'
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
  const measures = parts.map((part, index) => ({ id: String(index), cells: part.cells }))
  const [answer] = source.ask({ measures, groupBy: [], where: { reports: here.reports } })
  if (!answer) return null
  return (
    <table className={styles['table']}>
      <caption>{words.charts.parts}</caption>
      <tbody>
        {parts.map((part, index) => {
          const amount = amountOf(answer, String(index))
          if (amount.stated + amount.missing === 0) return null
          const label = partName(part, words)
          const [report, ...more] = here.reports
          const [cell, ...rest] = part.cells
          const single = report !== undefined && more.length === 0 && cell !== undefined && rest.length === 0
          return (
            <tr key={label}>
              <th scope="row">
                {single && partsOf(part.cells).length === 0 ? (
                  <a href={hrefOf(source.context.choice, { page: 'report', report, cell })}>{label}</a>
                ) : (
                  <button type="button" onClick={() => onStep(`p${index}`)}>
                    {label}
                  </button>
                )}
              </th>
              <td className="number">
                <DrillAmount amount={amount} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
