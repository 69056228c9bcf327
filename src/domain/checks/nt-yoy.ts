import { claimsFor } from '../narrative/claimsIn.ts'
import type { Claim } from '../narrative/claim.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { claimCheck, verdictOf } from './nt.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { statedField } from './statedField.ts'

/** A stated change on last year: it takes last year's report, so one report alone can never tell. */
export const NT_YOY = claimCheck('NT-YOY', (claim, report) =>
  verdictOf(claim, 'NOT_ASSESSABLE', ['', statedField(report, 'new_received')]),
)

/** A stated change on last year (同比增长 12.5%) against the two years' tables, rounded or cut off at its decimals. */
export const NT_YOY_YEARS: SetCheck = {
  id: 'NT-YOY',
  run: (report, set) => {
    const before = set.before(report)
    return claimsFor(report, 'NT-YOY').map(claim => changeVerdict(claim, report, before))
  },
}

function changeVerdict(claim: Claim, report: Report, before: Report | null): CheckResult {
  const field = claim.field.replace('yoy:', '')
  const now = statedField(report, field)
  const then = before && statedField(before, field)
  if (!before || !then?.value || now.value === null || !now.sure || !then.sure)
    return verdictOf(claim, 'NOT_ASSESSABLE', ['', now])
  const change = ((now.value - then.value) * 100) / then.value
  const agrees = isChange(claim, change)
  const right = Number(change.toFixed(Math.max(claim.decimals, 1)))
  const verdict = verdictOf(claim, agrees ? 'PASS' : 'FAIL', ['', { ...now, value: right }])
  const found = `${claim.value}% ${agrees ? '=' : '≠'} ${right}% = ${now.value} / ${then.value} − 1`
  return { ...verdict, beside: cellsBeside(before, then.cells), values: { ...verdict.values, found } }
}

function isChange({ value, decimals }: Claim, change: number): boolean {
  const scale = 10 ** decimals
  const stated = Math.round(value * scale)
  return [Math.round(change * scale), Math.trunc(change * scale + Math.sign(change) * 1e-6)].includes(stated)
}
