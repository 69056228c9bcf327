import type { Report } from '../report.ts'
import { bodyOf, isTown } from './body.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { valueOf } from './values.ts'

/** Decisions a year that a town, or one department of a county, hardly reaches. */
const HIGH = { town: 100_000, department: 1_000_000 } as const

/** A small body does not state more licences, penalties or coercions than a large one could decide. */
export const T2_DEPT: Check = {
  id: 'T2-DEPT',
  run: report => {
    const right = limitOf(report)
    if (right === null) return []
    return (['licensing', 'penalty', 'coercion'] as const).map(row => {
      const cell = `2/${row}/decisions` as const
      const left = valueOf(report, cell)
      if (left === null) return notAssessable('T2-DEPT', cell)
      const values = { found: `${left} ${left > right ? '>' : '≤'} ${right}` }
      return { check: 'T2-DEPT', cell, result: left > right ? 'WARN' : 'PASS', left, right, values }
    })
  },
}

function limitOf(report: Report): number | null {
  if (isTown(report)) return HIGH.town
  return report.level === 'county' && bodyOf(report) === 'department' ? HIGH.department : null
}
