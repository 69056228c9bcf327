import { byYear } from './amounts.ts'
import type { Answer } from './summary.ts'

/** The years and the reports that a sum stands on. */
export interface Period {
  readonly from: number | null
  readonly to: number | null
  readonly reports: readonly string[]
  /** How many they are, where their ids are not named. */
  readonly count: number
}

/** The period of an answer grouped by year. */
export function periodOf(answer: Answer): Period {
  const years = byYear(answer)
  return {
    from: years.at(0)?.year ?? null,
    to: years.at(-1)?.year ?? null,
    reports: answer.flatMap(row => row.reports),
    count: answer.reduce((sum, row) => sum + row.count, 0),
  }
}

/** The year with the most reports; the later one of two alike. */
export function fullestYear(answer: Answer): number | null {
  const counts = new Map<number, number>()
  for (const row of byYear(answer)) counts.set(row.year, (counts.get(row.year) ?? 0) + row.count)
  let best: number | null = null
  for (const [year, count] of counts) if (best === null || count >= (counts.get(best) ?? 0)) best = year
  return best
}
