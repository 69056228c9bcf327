import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

const NUMBERS = [1, 2, 3, 4, 5, 6] as const

/** The report has the six sections. */
export const S_SECTIONS: Check = {
  id: 'S-SECTIONS',
  run: ({ sections }) => {
    if (sections.length === 0) return [notAssessable('S-SECTIONS')]
    const missing = NUMBERS.filter(each => !sections.some(({ number }) => number === each))
    const left = NUMBERS.length - missing.length
    const values = { missing: missing.join(' '), found: `${left} / 6` }
    return [{ check: 'S-SECTIONS', cell: '', result: missing.length === 0 ? 'PASS' : 'WARN', left, right: 6, values }]
  },
}
