import { useMemo } from 'react'
import { CHARTS } from '../../charts/index.ts'
import type { Context } from '../../charts/chart.ts'
import type { ChartId } from '../../domain/charts.ts'
import type { PageId } from '../../domain/pages.ts'
import type { Scope } from '../../domain/scope.ts'
import type { HeldLarge } from '../../queries/held.ts'
import { MOST_HELD, type Large } from '../../queries/large.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import type { Choice } from '../../summaries/choice.ts'
import { scopeOf, scopesQuestion, whereOf } from '../../summaries/largeQuestion.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { AskedState } from './AskedState.tsx'
import { Login } from './Login.tsx'
import { LargeChart } from './LargeChart.tsx'
import styles from './large.module.css'

/** The charts of each page that can be asked without holding a report; a page without any needs bodies to be picked. */
const ASKED: Readonly<Partial<Record<PageId, readonly ChartId[]>>> = {
  overview: ['outcomesByYear', 'intakeByYear'],
  disclosure: ['documentsByYear', 'rulesByYear', 'decisionsByYear', 'feesByYear', 'publicDocumentsByYear'],
  applications: ['outcomesByYear', 'intakeByYear', 'flow', 'grounds', 'applicants'],
  appeals: ['appealsByResult', 'correctionRates', 'appealsByYear'],
}

interface LargePageProps {
  readonly choice: Choice
  readonly held: HeldLarge
}

/** A page over a set that is too large to be held: its charts are asked, the rest waits for bodies to be picked. */
export function LargePage({ choice, held }: LargePageProps) {
  const words = useAllWords()
  const texts = LARGE_TEXTS[words.lang]
  const charts = ASKED[choice.page]
  const most = words.numbers.exact(MOST_HELD)
  return (
    <Page title={words.shell.pages[choice.page]}>
      {held.fault === null ? null : <p role="alert">{texts.fault[held.fault]}</p>}
      {charts ? (
        <Charts choice={choice} large={held.set} charts={charts} />
      ) : (
        <Empty title={texts.narrowTitle} hint={texts.narrow(most)} />
      )}
    </Page>
  )
}

interface ChartsProps {
  readonly choice: Choice
  readonly large: Large
  readonly charts: readonly ChartId[]
}

const NONE: ReadonlySet<string> = new Set()

function Charts({ choice, large, charts }: ChartsProps) {
  const words = useAllWords()
  const texts = LARGE_TEXTS[words.lang]
  const { units, years } = choice
  const question = useMemo(() => scopesQuestion({ units, years }), [units, years])
  const scopes = useAnswer(large, question)
  const scope = scopes.rows ? scopeOf(scopes.rows, choice.scope) : null
  const where = useMemo(() => (scope === null ? null : whereOf({ units, years }, scope)), [scope, units, years])
  const context = useMemo((): Context => ({ choice, words, failed: NONE, reportOf: () => undefined }), [choice, words])
  if (scopes.fault === 'wrongPassword')
    return (
      <>
        <AskedState asked={scopes} />
        <Login dataset={large.dataset} onDone={scopes.again} />
      </>
    )
  if (where === null || scope === null) return <AskedState asked={scopes} />
  return (
    <>
      <p className="muted">{texts.base(words.numbers.exact(large.count), words.shared.scopes[scope])}</p>
      <Scopes choice={choice} scope={scope} there={(scopes.rows ?? []).map(row => String(row.keys.scope))} />
      <div className={styles['charts']}>
        {charts.map(id => (
          <LargeChart key={id} chart={CHARTS[id]} large={large} where={where} context={context} />
        ))}
      </div>
      <p className="muted small">{texts.noDrill}</p>
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
