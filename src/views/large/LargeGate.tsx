import { useMemo, type ReactNode } from 'react'
import type { Scope } from '../../domain/scope.ts'
import type { Where } from '../../engines/question.ts'
import type { Large } from '../../queries/large.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import type { Choice } from '../../summaries/choice.ts'
import { scopeOf, scopesQuestion, whereOf } from '../../summaries/largeQuestion.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { AskedState } from './AskedState.tsx'
import styles from './large.module.css'

/** What a page over a large set is told: the set, and which reports the choice means. */
export interface LargeAsked {
  readonly choice: Choice
  readonly large: Large
  readonly where: Where
  readonly scope: Scope
}

interface LargeGateProps {
  readonly choice: Choice
  readonly large: Large
  /** Reports stand one by one here, and are not added. */
  readonly isList?: boolean
  readonly children: (asked: LargeAsked) => ReactNode
}

/** Asks first which scopes there are: a page is asked for one of them only. What keeps the set from answering is said here. */
export function LargeGate({ choice, large, isList = false, children }: LargeGateProps) {
  const words = useAllWords()
  const texts = LARGE_TEXTS[words.lang]
  const { units, years, balanced } = choice
  const question = useMemo(() => scopesQuestion({ units, years }), [units, years])
  const scopes = useAnswer(large, question)
  const scope = scopes.rows ? scopeOf(scopes.rows, choice.scope) : null
  const where = useMemo(
    () => (scope === null ? null : whereOf({ units, years, balanced }, scope)),
    [scope, units, years, balanced],
  )
  if (where === null || scope === null) return <AskedState asked={scopes} large={large} />
  return (
    <>
      <AskedState asked={scopes} large={large} />
      <p className="muted">
        {texts[isList ? 'listBase' : 'base'](words.numbers.exact(large.count), words.shared.scopes[scope])}
      </p>
      <Scopes choice={choice} scope={scope} there={(scopes.rows ?? []).map(row => String(row.keys.scope))} />
      {children({ choice, large, where, scope })}
    </>
  )
}

interface ScopesProps {
  readonly choice: Choice
  readonly scope: Scope
  readonly there: readonly string[]
}

function Scopes({ choice, scope, there }: ScopesProps) {
  const { shared } = useAllWords()
  if (there.length < 2) return null
  const all = (['region', 'level', 'own', 'unknown'] as const).filter(each => there.includes(each))
  return (
    <p className={styles['scopes']}>
      {all.map(each => (
        <a key={each} href={hrefOf(choice, { scope: each })} aria-current={each === scope ? 'true' : undefined}>
          {shared.scopes[each]}
        </a>
      ))}
    </p>
  )
}
