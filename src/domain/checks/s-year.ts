import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

/** The year of the title, of the period and of the report are one. */
export const S_YEAR: Check = {
  id: 'S-YEAR',
  run: ({ year, heading: { titleYear, period } }) => {
    const ends = period?.map(day => Number(day.slice(0, 4))) ?? []
    const years = [titleYear, ...ends, year].filter(each => each !== null)
    if (titleYear === null && period === null) return [notAssessable('S-YEAR')]
    const [left, right] = [...new Set(years)]
    if (years.length < 2 || left === undefined) return [notAssessable('S-YEAR')]
    if (right === undefined) return [{ check: 'S-YEAR', cell: '', result: 'PASS', left, right: left }]
    return [{ check: 'S-YEAR', cell: '', result: 'FAIL', left, right }]
  },
}
