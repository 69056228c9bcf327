import { useMemo } from 'react'
import type { Behind } from '../../charts/chart.ts'
import { amountOf, textOf, yearOf } from '../../summaries/amounts.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { CheckMark } from './CheckMark.tsx'
import { DrillAmount } from './DrillAmount.tsx'
import styles from './DrillPanel.module.css'
import type { ChartSource } from './useChartSource.ts'

interface Props {
  readonly here: Behind
  readonly source: ChartSource
  readonly onStep: (step: string) => void
}

const MEASURE = 'here'
const SHOWN = 60

/** The reports behind a number, the largest first: each leads to its cell, or narrows the drill-down to itself. */
export function DrillReports({ here, source, onStep }: Props) {
  const { shared, charts } = useChartWords()
  const { context, ask } = source
  const rows = useMemo(() => {
    const question = {
      measures: [{ id: MEASURE, cells: here.cells }],
      groupBy: ['report', 'unit', 'year'] as const,
      where: { reports: here.reports },
    }
    return ask(question)
      .map(row => ({ row, amount: amountOf(row, MEASURE), id: textOf(row, 'report') }))
      .toSorted((a, b) => (b.amount.value ?? -1) - (a.amount.value ?? -1))
  }, [here, ask])
  const [cell] = here.cells
  return (
    <table className={styles['table']}>
      <caption>{charts.fromReports(rows.length)}</caption>
      <tbody>
        {rows.slice(0, SHOWN).map(({ row, amount, id }) => {
          const label = charts.ofYear(yearOf(row) ?? 0, textOf(row, 'unit') || shared.organUnknown)
          const to = hrefOf(context.choice, {
            page: 'report',
            report: id,
            cell: here.cells.length === 1 && cell !== undefined ? cell : '',
          })
          return (
            <tr key={id}>
              <th scope="row">
                <a href={to}>
                  <bdi>{label}</bdi>
                </a>
                {context.failed.has(id) ? <CheckMark reason={charts.seeChecks} /> : null}
              </th>
              <td className="number">
                <DrillAmount amount={amount} />
              </td>
              {rows.length > 1 ? (
                <td>
                  <button type="button" onClick={() => onStep(`r${here.reports.indexOf(id)}`)}>
                    {charts.only}
                  </button>
                </td>
              ) : null}
            </tr>
          )
        })}
      </tbody>
      {rows.length > SHOWN ? (
        <tfoot>
          <tr>
            <td colSpan={3}>{charts.moreReports(rows.length - SHOWN)}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
