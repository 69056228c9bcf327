import { Suspense } from 'react'
import { COMPARE_CHART_IDS, type AnyChartId, type CompareChartId } from '../../domain/charts.ts'
import type { Choice } from '../../summaries/choice.ts'
import { PAGE_COMPONENTS } from '../pages.ts'
import { sourceLines } from '../parts/about.ts'
import { AskedChart } from '../parts/AskedChart.tsx'
import { useChartSource } from '../parts/useChartSource.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './EmbedFrame.module.css'
import { fetched } from '../parts/fetched.tsx'

const CompareChart = fetched(async () => (await import('../compare/CompareChart.tsx')).CompareChart)
const TableAlone = fetched(async () => (await import('../table/TablePage.tsx')).TableAlone)

/** One chart, or the table, inside another page: nothing else, but where the numbers come from and the way to all of it. */
export function EmbedFrame({ choice }: { readonly choice: Choice }) {
  const words = useTableWords()
  const source = useChartSource(choice)
  const Page = PAGE_COMPONENTS[choice.page]
  const { pathname } = window.location
  const ids = new Set(source.addable.beside)
  const reports = source.held.reports.filter(report => ids.has(report.id))
  return (
    <div className={styles['embed']}>
      <h1 className="unseen">{words.shell.product}</h1>
      <Suspense>
        {choice.chart !== '' ? (
          <EmbeddedChart id={choice.chart} source={source} />
        ) : choice.page === 'table' ? (
          <TableAlone choice={choice} />
        ) : (
          <Page choice={choice} />
        )}
      </Suspense>
      <p className={styles['foot']}>
        {sourceLines({ choice, words, held: source.held, reports }).slice(0, -1).join(' ')}{' '}
        <a href={`${pathname}${hrefOf(choice, { chart: '' })}`} target="_blank" rel="noopener">
          {words.out.openWhole(words.shell.product)}
        </a>
      </p>
    </div>
  )
}

function EmbeddedChart({
  id,
  source,
}: {
  readonly id: AnyChartId
  readonly source: ReturnType<typeof useChartSource>
}) {
  return isCompared(id) ? <CompareChart id={id} source={source} /> : <AskedChart id={id} source={source} />
}

function isCompared(id: AnyChartId): id is CompareChartId {
  return COMPARE_CHART_IDS.some(each => each === id)
}
