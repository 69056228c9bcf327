import { use, useMemo } from 'react'
import type { Context } from '../../charts/chart.ts'
import { numberFailures } from '../../domain/checks/numberFailures.ts'
import type { AnswerRow, Question } from '../../engines/question.ts'
import { UPLOAD, type Held } from '../../queries/held.ts'
import { askerOf } from '../../queries/askerOf.ts'
import { countedHeld } from '../../queries/balancedHeld.ts'
import { failuresKnown } from '../../queries/failuresKnown.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { addableReports, type Addable } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { withoutDrill } from '../shell/choiceContext.ts'

/** What the charts of a page stand on: the reports held, those that may be added, who answers, what fails. */
export interface ChartSource {
  readonly held: Held
  /** All that is held, the reports among them that the choice leaves out because they do not balance. */
  readonly whole: Held
  readonly addable: Addable
  readonly context: Context
  readonly ask: (question: Question) => readonly AnswerRow[]
}

/** The source of a page's charts under this choice. Suspends until the data is there. */
export function useChartSource(address: Choice): ChartSource {
  // What is opened below a chart does not change the chart.
  const choice = withoutDrill(address)
  const whole = useHeld(choice)
  // What fails is marked on every chart, so it has to be known before one is drawn.
  use(failuresKnown(whole))
  const held = countedHeld(whole, choice)
  const words = useChartWords()
  const failed = useMemo(() => failedOf(held), [held])
  const reportOf = useMemo(() => lookUp(held), [held])
  const own = useMemo(() => ownOf(held), [held])
  return useMemo(
    () => ({
      held,
      whole,
      addable: addableReports(held.reports, held.units, choice),
      context: { choice, words, failed, reportOf, own },
      ask: askerOf(held),
    }),
    [held, whole, words, failed, reportOf, own, choice],
  )
}

function lookUp({ reports }: Held): (id: string) => Held['reports'][number] | undefined {
  const byId = new Map(reports.map(report => [report.id, report]))
  return id => byId.get(id)
}

function ownOf({ reports }: Held): ReadonlySet<string> {
  return new Set(reports.flatMap(({ id, dataset }) => (dataset === UPLOAD ? [id] : [])))
}

/** Reports of which a number fails a rule: an equation of the form, the stock, the report's own text. */
function failedOf({ reports }: Held): ReadonlySet<string> {
  return new Set(reports.flatMap(report => (numberFailures(report).length > 0 ? [report.id] : [])))
}
