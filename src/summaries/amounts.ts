import type { Amount, AnswerRow, Measure } from '../engines/question.ts'
import type { CellId } from '../domain/forms/form.ts'

/** Nothing was asked for, or no form has it. */
export const NO_AMOUNT: Amount = { value: null, sum: 0, stated: 0, missing: 0 }

/** A measure of one cell. */
export function cellMeasure(id: string, cell: CellId): Measure {
  return { id, cells: [cell] }
}

/** One amount of a group; `NO_AMOUNT` where it was not asked. */
export function amountOf(row: AnswerRow, measure: string): Amount {
  return row.amounts[measure] ?? NO_AMOUNT
}

/** The sum of amounts. One that lacks a cell makes it unknown; one that no form has is left out. */
export function sumOfAmounts(amounts: readonly Amount[]): Amount {
  const asked = amounts.filter(each => each.stated + each.missing > 0)
  const unknown = asked.length === 0 || asked.some(each => each.value === null)
  return {
    value: unknown ? null : asked.reduce((sum, each) => sum + (each.value ?? 0), 0),
    sum: asked.reduce((sum, each) => sum + each.sum, 0),
    stated: asked.reduce((sum, each) => sum + each.stated, 0),
    missing: asked.reduce((sum, each) => sum + each.missing, 0),
  }
}

/** part ÷ whole; null where either is unknown or the whole is 0. */
export function ratioOf(part: Amount, whole: Amount): number | null {
  return part.value === null || whole.value === null || whole.value === 0 ? null : part.value / whole.value
}

/** part ÷ whole as a share; null also where the part is more than its whole: a report that does not balance is among them. */
export function shareOf(part: Amount, whole: Amount): number | null {
  const share = ratioOf(part, whole)
  return share === null || share > 1 ? null : share
}

/** The year of a group, where its reports have one. */
export function yearOf(row: AnswerRow): number | null {
  const { year } = row.keys
  return typeof year === 'number' ? year : null
}

/** A text key of a group, empty where it has none. */
export function textOf(row: AnswerRow, key: keyof AnswerRow['keys']): string {
  const value = row.keys[key]
  return value === null || value === undefined ? '' : String(value)
}

/** Groups with a year, in order of the years. */
export function byYear(answer: readonly AnswerRow[]): readonly (AnswerRow & { readonly year: number })[] {
  return answer
    .flatMap(row => {
      const year = yearOf(row)
      return year === null ? [] : [{ ...row, year }]
    })
    .toSorted((a, b) => a.year - b.year)
}
