import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

/** The report covers 1 January to 31 December of one year. */
export const S_PERIOD: Check = {
  id: 'S-PERIOD',
  run: ({ heading: { period } }) => {
    if (period === null) return [notAssessable('S-PERIOD')]
    const [from, to] = period
    const right = `${from.slice(0, 4)}-01-01/${from.slice(0, 4)}-12-31`
    const left = `${from}/${to}`
    return [
      { check: 'S-PERIOD', cell: '', result: left === right ? 'PASS' : 'WARN', left, right, values: { found: left } },
    ]
  },
}
