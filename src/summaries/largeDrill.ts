import type { CellId } from '../domain/forms/form.ts'
import type { Question, Where } from '../engines/question.ts'
import { partMeasures, partsOf } from './drill.ts'

/** A number of a chart over a large set: its cells, and the year it is of, where it is of one. */
interface Drilled {
  readonly cells: readonly CellId[]
  readonly year?: number
}

/** The measure of `reportsBehind`. */
export const HERE = 'here'
/** More than nothing: fees are stated in parts of 万元. */
const LEAST = 1e-6

/** The question of what the parts of a number add up to, each under its place among `partsOf`. */
export function partsBehind({ cells, year }: Drilled, where: Where): Question {
  return { measures: partMeasures(partsOf(cells)), groupBy: [], where: inYear(where, year), whole: 'all', ids: 0 }
}

/** The question of the reports that a number is made of, the largest first; a report that says 0 or nothing adds nothing. */
export function reportsBehind({ cells, year }: Drilled, where: Where): Question {
  return {
    measures: [{ id: HERE, cells }],
    groupBy: ['report', 'unit', 'year', 'broken'],
    where: inYear(where, year),
    order: [{ by: HERE, down: true }],
    atLeast: { by: HERE, value: LEAST },
    ids: 0,
  }
}

function inYear(where: Where, year: number | undefined): Where {
  return year === undefined ? where : { ...where, years: [year, year] }
}
