import { outcomesByYearChart } from '../../charts/outcomesByYear.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { OneChart } from '../parts/OneChart.tsx'
import { useChartSource } from '../parts/useChartSource.ts'
import { hrefOf } from '../shell/choiceContext.ts'

/** The first chart of the overview; apart, so that chart code is loaded after the numbers. */
export function YearChart({ choice }: { readonly choice: Choice }) {
  const { overview, shell } = useWords()
  const source = useChartSource(choice)
  const failing = source.addable.ids.filter(id => source.context.failed.has(id)).length
  return (
    <>
      <OneChart chart={outcomesByYearChart} source={source} />
      {failing > 0 ? (
        <p>
          {overview.failing(failing)} <a href={hrefOf(choice, { page: 'checks', cell: '' })}>{shell.pages.checks}</a>
        </p>
      ) : null}
    </>
  )
}
