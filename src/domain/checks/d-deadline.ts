import type { Report } from '../report.ts'
import { bodyOf, isTown } from './body.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

/** Public by 31 January (departments, an office's own report) or 31 March (governments) of the next year (art. 49). */
export const D_DEADLINE: Check = {
  id: 'D-DEADLINE',
  run: report => {
    const { year, published: left } = report
    if (isTown(report)) return []
    if (year === null || left === '') return [notAssessable('D-DEADLINE')]
    const [soonest, latest] = duesOf(report).map(day => `${year + 1}-${day}`)
    if (soonest === undefined || latest === undefined) return [notAssessable('D-DEADLINE')]
    const result = { check: 'D-DEADLINE', cell: '', left } as const
    const first = `${year + 1}-01-01`
    if (left < first) return [{ ...result, result: 'FAIL', right: first, values: { found: `${left} < ${first}` } }]
    if (left > latest) return [{ ...result, result: 'FAIL', right: latest, values: { found: `${left} > ${latest}` } }]
    if (left > soonest) return [notAssessable('D-DEADLINE')]
    return [{ ...result, result: 'PASS', right: soonest, values: { found: `${left} ≤ ${soonest}` } }]
  },
}

/** The date due; two where the name and scope do not tell which of the two it is. */
function duesOf(report: Report): readonly [soonest: string, latest: string] {
  const body = bodyOf(report)
  const whole = report.scope === 'region' || report.scope === 'level'
  if (body === 'government' || (whole && (body === 'zone' || body === 'office'))) return ['03-31', '03-31']
  if (body === 'department' || body === 'office' || (body === 'zone' && report.scope === 'own'))
    return ['01-31', '01-31']
  return ['01-31', '03-31']
}
