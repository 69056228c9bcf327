import type { AnswerRow, Question, Where } from '../engines/question.ts'
import { beside, countsBy } from './largeLists.ts'

/** How many reports there are of each province and year; every report counts. */
export function coverageQuestion(where: Where): Question {
  return countsBy(['province', 'year'], beside(where))
}

/** The bodies of a province that report, and how many reports each has. */
export function bodiesQuestion(where: Where, province: string): Question {
  return countsBy(['unit'], { ...beside(where), provinces: [province] })
}

/** One province over the years. */
export interface CoverageLine {
  readonly province: string
  readonly years: ReadonlyMap<number, number>
  /** The most reports of any year. */
  readonly most: number
}

/** Provinces × years: how many reports there are. */
export function coverageLines(answer: readonly AnswerRow[]): readonly CoverageLine[] {
  const provinces = new Map<string, Map<number, number>>()
  for (const { keys, count } of answer) {
    if (typeof keys.year !== 'number') continue
    const name = String(keys.province ?? '')
    const own = provinces.get(name) ?? new Map<number, number>()
    provinces.set(name, own.set(keys.year, count))
  }
  return [...provinces]
    .map(([province, years]) => ({ province, years, most: Math.max(...years.values()) }))
    .toSorted((one, other) => (one.province < other.province ? -1 : 1))
}

/** The bodies that have reports of fewer years than there are, the fewest first. */
export function bodiesWithGaps(answer: readonly AnswerRow[], years: number) {
  return answer
    .filter(({ count }) => count < years)
    .map(({ keys, count }) => ({ unit: String(keys.unit ?? ''), count }))
    .toSorted((one, other) => one.count - other.count)
}
