import type { AnswerRow, Question, Where } from '../engines/question.ts'
import { amountOf, cellMeasure, textOf, yearOf } from './amounts.ts'
import { beside } from './largeLists.ts'

const IN = cellMeasure('in', '3/carried_in/total')
const OUT = cellMeasure('out', '3/carried_out/total')

/** The question of the bodies that carried the most applications into their years, the most first. */
export function carriersQuestion(where: Where, province: string): Question {
  return {
    measures: [IN],
    groupBy: ['unit'],
    where: { ...beside(where), ...(province === '' ? {} : { provinces: [province] }) },
    whole: 'all',
    order: [{ by: 'in', down: true }],
    atLeast: { by: 'in', value: 1 },
    ids: 0,
  }
}

/** The question of what these bodies carried in and out, year by year. */
export function carriedQuestion(where: Where, units: readonly string[]): Question {
  return { measures: [IN, OUT], groupBy: ['unit', 'year'], where: { ...beside(where), units }, ids: 0 }
}

/** How a year follows from the one before: what it carries in less what that carried out; null where one of them is not known. */
export interface LargeLink {
  readonly gap: number | null
  readonly before: number | null
  readonly now: number | null
}

/** The links of each body by year; a year with no report the year before has none. */
export function carriedLinks(answer: readonly AnswerRow[]): ReadonlyMap<string, ReadonlyMap<number, LargeLink>> {
  const rows = new Map(answer.map(row => [`${yearOf(row)} ${textOf(row, 'unit')}`, row]))
  const bodies = new Map<string, Map<number, LargeLink>>()
  for (const row of answer) {
    const [year, unit] = [yearOf(row), textOf(row, 'unit')]
    const last = year === null ? undefined : rows.get(`${year - 1} ${unit}`)
    if (year === null || !last) continue
    const [before, now] = [amountOf(last, 'out').value, amountOf(row, 'in').value]
    const gap = before === null || now === null ? null : now - before
    bodies.set(unit, (bodies.get(unit) ?? new Map<number, LargeLink>()).set(year, { gap, before, now }))
  }
  return bodies
}
