import type { Check, CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { DENIED } from './shares.ts'
import { sumOf } from './values.ts'

/** Twenty refusals or more and not one partial disclosure: the duty to sever (art. 37) seems unused. */
export const P_PARTIAL0: Check = {
  id: 'P-PARTIAL0',
  run: report => {
    const cell = '3/partial/total'
    const rightCells = DENIED(report)
    const left = sumOf(report, [cell])
    const right = sumOf(report, rightCells)
    if (left === null || right === null) return [notAssessable('P-PARTIAL0', cell)]
    const result: CheckResult['result'] = left === 0 && right >= 20 ? 'WARN' : 'PASS'
    const values = { found: `${left} / ${right}` }
    return [{ check: 'P-PARTIAL0', cell, result, left, right, leftCells: [cell], rightCells, values }]
  },
}
