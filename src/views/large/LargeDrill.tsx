import { useMemo } from 'react'
import type { Behind } from '../../charts/chart.ts'
import type { Where } from '../../engines/question.ts'
import type { Large } from '../../queries/large.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import { usePaged } from '../../queries/usePaged.ts'
import { amountOf, textOf, yearOf } from '../../summaries/amounts.ts'
import type { Choice } from '../../summaries/choice.ts'
import { partsOf } from '../../summaries/drill.ts'
import { HERE, partsBehind, reportsBehind } from '../../summaries/largeDrill.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { CheckMark } from '../parts/CheckMark.tsx'
import { DrillAmount } from '../parts/DrillAmount.tsx'
import { DrillFrame } from '../parts/DrillFrame.tsx'
import styles from '../parts/DrillPanel.module.css'
import { wayDown } from '../parts/drillSteps.ts'
import { PartsTable } from '../parts/PartsTable.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { AskedState } from './AskedState.tsx'
import { PagedList } from './PagedList.tsx'

interface Drill {
  readonly start: Behind
  /** Down from the start, as in the address. */
  readonly steps: readonly string[]
  readonly large: Large
  readonly where: Where
  readonly choice: Choice
  readonly onSteps: (steps: readonly string[]) => void
  readonly onClose: () => void
}

/** What a mark over a large set is made of: its parts, and the reports with the most of it, a page at a time. */
export function LargeDrill({ start, steps: given, onSteps, onClose, ...of }: Drill) {
  const words = useAllWords()
  const steps = wayDown(start, given, { reports: [], words })
  const here = steps.at(-1) ?? start
  return (
    <DrillFrame way={steps.map(({ label }) => label)} onUp={step => onSteps(given.slice(0, step))} onClose={onClose}>
      {partsOf(here.cells).length === 0 ? null : (
        <Parts here={here} {...of} onStep={step => onSteps([...given, step])} />
      )}
      <Reports key={here.cells.join()} here={here} {...of} />
    </DrillFrame>
  )
}

interface Below extends Pick<Drill, 'large' | 'where' | 'choice'> {
  readonly here: Behind
}

function Parts({ here, large, where, onStep }: Below & { readonly onStep: (step: string) => void }) {
  const words = useAllWords()
  const { drill } = LARGE_TEXTS[words.lang]
  const question = useMemo(() => partsBehind(here, where), [here, where])
  const asked = useAnswer(large, question)
  const [answer] = asked.rows ?? []
  return (
    <div>
      <AskedState asked={asked} large={large} />
      {answer ? (
        <PartsTable
          caption={drill.parts(words.numbers.exact(answer.count))}
          parts={partsOf(here.cells)}
          answer={answer}
          onStep={onStep}
        />
      ) : null}
    </div>
  )
}

function Reports({ here, large, where, choice }: Below) {
  const words = useAllWords()
  const { list, drill } = LARGE_TEXTS[words.lang]
  const question = useMemo(() => reportsBehind(here, where), [here, where])
  const paged = usePaged(large, question)
  const [cell, ...more] = here.cells
  return (
    <PagedList large={large} paged={paged}>
      <table className={styles['table']}>
        <caption>{drill.reports}</caption>
        <tbody>
          {paged.rows.map(row => {
            const [id, unit] = [textOf(row, 'report'), textOf(row, 'unit')]
            const to = {
              page: 'report',
              units: [unit],
              report: id,
              cell: more.length === 0 ? (cell ?? '') : '',
            } as const
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOf(choice, to)}>
                    <bdi>{words.charts.ofYear(yearOf(row) ?? 0, unit)}</bdi>
                  </a>
                  {row.keys.broken === '' ? null : <CheckMark reason={list.marked} />}
                </th>
                <td className="number">
                  <DrillAmount amount={amountOf(row, HERE)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </PagedList>
  )
}
