import { useMemo } from 'react'
import type { Context } from '../../charts/chart.ts'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { AnswerRow, Question } from '../../engines/question.ts'
import type { Held } from '../../queries/held.ts'
import { askerOf } from '../../queries/askerOf.ts'
import { useChecks } from '../../queries/useChecks.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { addableReports, type Addable } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'

/** What the charts of a page stand on: the reports held, those that may be added, who answers, what fails. */
export interface ChartSource {
  readonly held: Held
  readonly addable: Addable
  readonly context: Context
  readonly ask: (question: Question) => readonly AnswerRow[]
}

/** The source of a page's charts under this choice. Suspends until the data is there. */
export function useChartSource(choice: Choice): ChartSource {
  const held = useHeld(choice)
  const words = useWords()
  const results = useChecks(held.reports)
  const failed = useMemo(() => failedOf(results), [results])
  const reportOf = useMemo(() => lookUp(held), [held])
  return useMemo(
    () => ({
      held,
      addable: addableReports(held.reports, held.units, choice),
      context: { choice, words, failed, reportOf },
      ask: askerOf(held),
    }),
    [held, words, failed, reportOf, choice],
  )
}

function lookUp({ reports }: Held): (id: string) => Held['reports'][number] | undefined {
  const byId = new Map(reports.map(report => [report.id, report]))
  return id => byId.get(id)
}

/** Reports of which an equation or a rule fails outright. */
function failedOf(results: ReadonlyMap<string, readonly CheckResult[]>): ReadonlySet<string> {
  return new Set(
    [...results].flatMap(([id, all]) => (all.some(each => each.result === 'FAIL' && !each.remark) ? [id] : [])),
  )
}
