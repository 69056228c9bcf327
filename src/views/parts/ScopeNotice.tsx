import { useAllWords } from '../../words/allWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { Notice } from './Notice.tsx'
import type { ChartSource } from './useChartSource.ts'

interface Props {
  readonly source: ChartSource
  /** Bodies are compared here: a mixture of scopes is a warning, and nothing is added. */
  readonly compares?: boolean
}

/** Says what the sums of a page leave out: reports of another scope, and those counted inside another report. */
export function ScopeNotice({ source, compares = false }: Props) {
  const { charts } = useAllWords()
  const { nested, scopes } = source.addable
  const isNested = nested.length > 0 && !compares
  if (scopes.length < 2 && !isNested) return null
  return (
    <Notice kind={compares && scopes.length > 1 ? 'warning' : 'info'}>
      <OtherScopes source={source} compares={compares} />
      {isNested ? <p>{charts.nested(nested.length)}</p> : null}
    </Notice>
  )
}

function OtherScopes({ source, compares }: Required<Props>) {
  const { charts, shared, compare } = useAllWords()
  const { addable, context } = source
  const others = addable.scopes.filter(each => each.scope !== addable.scope)
  if (addable.scope === '' || others.length === 0) return null
  return (
    <p>
      {(compares ? compare.mixed : charts.scopeShown)(shared.scopes[addable.scope], addable.beside.length)}{' '}
      {others.map(({ scope, count }) => (
        <span key={scope}>
          <a href={hrefOf(context.choice, { scope })}>{charts.scopeOther(shared.scopes[scope], count)}</a>{' '}
        </span>
      ))}
    </p>
  )
}
