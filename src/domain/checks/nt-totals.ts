import type { Report } from '../report.ts'
import { claimCheck, equalTo, fieldCheck, type Reading } from './nt.ts'
import { statedField } from './statedField.ts'
import type { Stated } from './stated.ts'

/** 收到, 新收: applications received; 受理, and a total that includes what was brought forward, may be the workload. */
export const NT_RECEIVED = claimCheck('NT-RECEIVED', (claim, report) => {
  const received: Reading = ['N', statedField(report, 'new_received')]
  const isLoose = claim.withCarry === true || /受理|办理/.test(claim.text)
  return equalTo(claim, isLoose ? [received, ['N+Ci', workload(report)]] : [received])
})

/** 上年结转. */
export const NT_CARRY_IN = fieldCheck('NT-CARRY-IN')

/** 结转下年度继续办理. */
export const NT_CARRY_OUT = fieldCheck('NT-CARRY-OUT')

/** 办结, 答复: applications closed. */
export const NT_PROCESSED = fieldCheck('NT-PROCESSED')

/** 共办理 may mean closed (P), received (N) or both stocks (N+Ci): it passes if one of them equals, and says which. */
export const NT_SCOPE = claimCheck('NT-SCOPE', (claim, report) =>
  equalTo(claim, [
    ['P', statedField(report, 'total_processed')],
    ['N+Ci', workload(report)],
    ['N', statedField(report, 'new_received')],
  ]),
)

/** Received and brought forward together. */
export function workload(report: Report): Stated {
  const received = statedField(report, 'new_received')
  const brought = statedField(report, 'carried_in')
  const value = received.value === null || brought.value === null ? null : received.value + brought.value
  return { value, cells: [...received.cells, ...brought.cells], cell: '', sure: received.sure && brought.sure }
}
