import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { anyAbove0, totalsOfGroup, valueOf } from './values.ts'

const CELL = '4/litigation_direct/total'

/** From 2024 a refusal goes to reconsideration first (行政复议法 art. 23): direct litigation is worth a remark. */
export const X_DIRECT_2024: Check = {
  id: 'X-DIRECT-2024',
  run: report => {
    if (report.year === null) return [notAssessable('X-DIRECT-2024', CELL)]
    if (report.year < 2024) return []
    const left = valueOf(report, CELL)
    const denied = anyAbove0(report, totalsOfGroup(report, 'denied'))
    const result = { check: 'X-DIRECT-2024', cell: CELL, left, right: 0 } as const
    if (left === 0 || denied === false) return [{ ...result, result: 'PASS' }]
    if (left === null || denied === null) return [notAssessable('X-DIRECT-2024', CELL)]
    return [{ ...result, result: 'WARN', remark: true, values: { found: `${left} > 0` } }]
  },
}
