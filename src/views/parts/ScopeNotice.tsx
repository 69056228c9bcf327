import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { Notice } from './Notice.tsx'
import type { ChartSource } from './useChartSource.ts'

/** Says what the sums of a page leave out: reports of another scope, and those counted inside another report. */
export function ScopeNotice({ source }: { readonly source: ChartSource }) {
  const { charts, shared } = useWords()
  const { addable, context, held } = source
  const others = addable.scopes.filter(each => each.scope !== addable.scope)
  const shown = new Set(addable.beside)
  const sets = new Set(held.reports.flatMap(report => (shown.has(report.id) ? [report.dataset] : [])))
  const synthetic = held.datasets.some(set => set.synthetic && sets.has(set.id))
  if (others.length === 0 && addable.nested.length === 0 && !synthetic) return null
  return (
    <Notice kind={synthetic && sets.size > 1 ? 'warning' : 'info'}>
      {addable.scope !== '' && others.length > 0 ? (
        <p>
          {charts.scopeShown(shared.scopes[addable.scope], addable.beside.length)}{' '}
          {others.map(({ scope, count }) => (
            <a key={scope} href={hrefOf(context.choice, { scope })}>
              {charts.scopeOther(shared.scopes[scope], count)}{' '}
            </a>
          ))}
        </p>
      ) : null}
      {addable.nested.length > 0 ? <p>{charts.nested(addable.nested.length)}</p> : null}
      {synthetic ? <p>{sets.size > 1 ? charts.mixedSynthetic : charts.onlySynthetic}</p> : null}
    </Notice>
  )
}
