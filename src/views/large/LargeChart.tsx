import { useMemo } from 'react'
import type { Chart, Context, Picture } from '../../charts/chart.ts'
import type { ChartId } from '../../domain/charts.ts'
import type { Where } from '../../engines/question.ts'
import type { Large } from '../../queries/large.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import { brokenIn, countIn, countQuestion, largeQuestion } from '../../summaries/largeQuestion.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { behindMark, ChartPanel } from '../parts/ChartPanel.tsx'
import { drilledFrom, drilledText } from '../parts/drillSteps.ts'
import { hrefOf, useAddress, useSetChoice } from '../shell/choiceContext.ts'
import { AskedState } from './AskedState.tsx'
import { LargeDrill } from './LargeDrill.tsx'

interface LargeChartProps {
  readonly id: ChartId
  readonly chart: Chart
  readonly large: Large
  readonly where: Where
  readonly context: Context
}

/** One chart over a large set: asks, draws, says what is left out; the picture before stays while the next one comes. */
export function LargeChart({ id, chart, large, where, context }: LargeChartProps) {
  const words = useAllWords()
  const texts = LARGE_TEXTS[words.lang]
  const { choice } = context
  const question = useMemo(() => largeQuestion(chart, { where, choice }), [chart, where, choice])
  const all = useMemo(() => countQuestion(question), [question])
  const asked = useAnswer(large, question)
  const { rows: every, isOld } = useAnswer(large, all)
  // One of the two may be answered while the other is still that of the choice before.
  const counted = isOld === asked.isOld ? every : null
  const picture = useMemo(() => {
    if (!asked.rows || asked.rows.length === 0) return null
    const drawn = chart.draw(asked.rows, context)
    const leftOut = counted ? countIn(counted) - countIn(asked.rows) : 0
    return leftOut > 0 ? noted(drawn, texts.leftOut(words.numbers.exact(leftOut))) : drawn
  }, [asked.rows, counted, chart, context, texts, words])
  const setChoice = useSetChoice()
  const broken = counted ? brokenIn(counted) : 0
  return (
    <div>
      <AskedState asked={asked} large={large} />
      {picture && picture.rows.length > 0 ? (
        <ChartPanel
          picture={picture}
          view={choice.view === 'table' ? 'table' : 'chart'}
          onDrill={mark => setChoice({ drill: drilledText({ owner: id, mark, steps: [] }) })}
        />
      ) : asked.rows && !asked.isWaiting ? (
        <p className="muted">{texts.nothing}</p>
      ) : null}
      {picture ? <Opened {...{ id, picture, large, where, choice }} /> : null}
      {picture && broken > 0 ? (
        <p className="small">
          {texts.broken(words.numbers.exact(broken))}{' '}
          <a href={hrefOf(choice, { page: 'checks', board: '' })}>{texts.seeBroken}</a>
        </p>
      ) : null}
    </div>
  )
}

interface OpenedProps extends Pick<LargeChartProps, 'id' | 'large' | 'where'> {
  readonly picture: Picture
  readonly choice: Choice
}

/** What a mark of this chart is made of, where the address says that it is open. */
function Opened({ id, picture, ...of }: OpenedProps) {
  const setChoice = useSetChoice()
  const drilled = drilledFrom(useAddress().choice.drill)
  const start = drilled?.owner === id ? behindMark(picture, drilled.mark) : undefined
  if (!start || !drilled) return null
  const onSteps = (steps: readonly string[]): void => setChoice({ drill: drilledText({ ...drilled, steps }) })
  return (
    <LargeDrill
      key={drilled.mark}
      {...of}
      start={start}
      steps={drilled.steps}
      onSteps={onSteps}
      onClose={() => setChoice({ drill: '' })}
    />
  )
}

function noted(picture: Picture, note: string): Picture {
  return { ...picture, notes: [...picture.notes, note] }
}
