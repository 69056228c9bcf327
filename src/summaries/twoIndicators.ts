import { comparedById } from '../domain/indicators/compared.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { notHeldShare } from '../domain/indicators/notHeldShare.ts'
import { unableRate } from '../domain/indicators/unableRate.ts'
import type { Choice } from './choice.ts'
import { asChosen, indicatorOfChoice } from './chosenIndicator.ts'
import { spearman } from './correlation.ts'
import { isSound, pointQuestion, pointsOf, rowsOfYears, yearOfAnswer, type Point } from './points.ts'
import type { Summary } from './summary.ts'

export interface TwoIndicators {
  readonly x: Indicator
  readonly y: Indicator
  readonly year: number | null
  /** Bodies with a sufficient base for both. */
  readonly pairs: readonly { readonly unit: string; readonly x: Point; readonly y: Point }[]
  readonly rho: number | null
}

/** The second indicator of a choice: the one it names, or what cannot be provided. */
export function otherOfChoice(choice: Choice): Indicator {
  const first = indicatorOfChoice(choice)
  const standIn = first.id === unableRate.id ? notHeldShare : unableRate
  return asChosen(comparedById(choice.other) ?? standIn, { ...choice, denominator: 'closed' })
}

/** Two indicators of the bodies of one year. */
export const twoIndicators: Summary<TwoIndicators> = {
  compares: true,
  question: (where, choice) => pointQuestion([indicatorOfChoice(choice), otherOfChoice(choice)], where),
  rows: (answer, choice, known) => {
    const [x, y] = [indicatorOfChoice(choice), otherOfChoice(choice)]
    const year = yearOfAnswer(answer, choice)
    const first = pointsOf(rowsOfYears(answer, x, [year]), x, { known })
    const second = new Map(
      pointsOf(rowsOfYears(answer, y, [year]), y, { known, at: 1 }).flatMap(point =>
        point.year === year ? [[point.unit, point] as const] : [],
      ),
    )
    const pairs = first.flatMap(point => {
      const other = point.year === year ? second.get(point.unit) : undefined
      return other && isSound(point) && isSound(other) ? [{ unit: point.unit, x: point, y: other }] : []
    })
    return {
      x,
      y,
      year,
      pairs,
      rho: spearman(
        pairs.map(pair => valueOf(pair.x)),
        pairs.map(pair => valueOf(pair.y)),
      ),
    }
  },
}

function valueOf({ indicated }: Point): number {
  return indicated.value ?? 0
}
