import type { Overview } from '../../summaries/overview.ts'
import type { ChartSource } from '../parts/useChartSource.ts'
import styles from './BriefingPage.module.css'
import { useBriefTable } from './useBriefTable.ts'

/** The bodies of the newest year, on paper. */
export function BriefTable({ source, overview }: { readonly source: ChartSource; readonly overview: Overview }) {
  const { title, heads, rows, sums, names } = useBriefTable(source, overview)
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        {heads.map((row, depth) => (
          <tr key={depth}>
            {row.map(({ text, column, span, down }) => (
              <th key={column} scope="col" colSpan={span} rowSpan={down}>
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line} data-sum={line >= rows.length - sums || undefined}>
            {row.map(({ text }, column) =>
              column < names ? (
                <th key={column} scope="row">
                  {text}
                </th>
              ) : (
                <td key={column} className="number">
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
