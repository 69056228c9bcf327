import type { Indicator } from '../domain/indicators/indicator.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import { indicatorOfChoice } from './chosenIndicator.ts'
import { yearOfAnswer } from './points.ts'
import { ranking } from './ranking.ts'
import type { Summary } from './summary.ts'

/** What one body adds to the total. */
export interface Contributor {
  readonly unit: string
  readonly count: number
  readonly share: number
  /** With all that add more. */
  readonly running: number
  readonly reports: readonly string[]
}

export interface Contribution {
  readonly indicator: Indicator
  readonly year: number | null
  readonly total: number
  readonly contributors: readonly Contributor[]
  /** How many of the largest make up half of the total or more. */
  readonly half: number
  /** Bodies that left the count blank. */
  readonly unknown: number
}

/** Who makes up the count (of a rate: its numerator) of one year. */
export const contribution: Summary<Contribution> = {
  compares: true,
  question: ranking.question,
  rows: (answer, choice) => {
    const indicator = indicatorOfChoice(choice)
    const year = yearOfAnswer(answer, choice)
    const all = answer
      .filter(row => yearOf(row) === year)
      .map(row => ({ unit: textOf(row, 'unit'), count: amountOf(row, 'numerator').value, reports: row.reports }))
    const known = all.flatMap(({ count, ...each }) => (count === null || count < 0 ? [] : [{ ...each, count }]))
    const sorted = known.toSorted((a, b) => b.count - a.count)
    const total = sorted.reduce((sum, each) => sum + each.count, 0)
    const contributors = withRunning(total > 0 ? sorted : [], total)
    const half = 1 + contributors.findIndex(each => each.running >= 0.5)
    return { indicator, year, total, contributors, half, unknown: all.length - known.length }
  },
}

function withRunning(
  sorted: readonly Pick<Contributor, 'unit' | 'count' | 'reports'>[],
  total: number,
): readonly Contributor[] {
  let sum = 0
  return sorted.map(each => {
    sum += each.count
    return { ...each, share: each.count / total, running: sum / total }
  })
}
