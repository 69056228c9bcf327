import type { Claim } from '../narrative/claim.ts'
import { isShare } from '../narrative/shares.ts'
import type { CheckResult } from './check.ts'
import { claimCheck, verdictOf } from './nt.ts'
import { statedField } from './statedField.ts'
import { NOT_STATED, type Stated } from './stated.ts'
import { workload } from './workload.ts'

/** A stated share against part and whole of the tables, rounded or cut off; closed, received or both may be the whole. */
export const NT_PCT = claimCheck('NT-PCT', (claim, report) => {
  const part = statedField(report, claim.field.replace('share:', ''))
  const wholes: readonly (readonly [string, Stated])[] = [
    ['P', statedField(report, 'total_processed')],
    ['N', statedField(report, 'new_received')],
    ['N+Ci', workload(report)],
  ]
  if (part.value === null || !part.sure) return verdictOf(claim, 'NOT_ASSESSABLE', ['', part])
  const equal = wholes.find(([, whole]) => fits(claim, part, whole))
  if (equal) return shareVerdict(claim, 'PASS', [part, ...equal])
  const isKnown = wholes.every(([, { value, sure }]) => value !== null && value > 0 && sure)
  return shareVerdict(claim, isKnown ? 'FAIL' : 'NOT_ASSESSABLE', [part, ...(wholes[0] ?? ['', NOT_STATED])])
})

function fits({ value, decimals }: Claim, part: Stated, whole: Stated): boolean {
  return part.value !== null && whole.value !== null && isShare(value, decimals, [part.value, whole.value])
}

function shareVerdict(
  claim: Claim,
  result: CheckResult['result'],
  [part, basis, whole]: readonly [Stated, string, Stated],
): CheckResult {
  const rate = part.value === null || !whole.value ? null : (part.value * 100) / whole.value
  const right = rate === null ? null : Number(rate.toFixed(Math.max(claim.decimals, 1)))
  const verdict = verdictOf(claim, result, [basis, { ...part, value: right }])
  const found = `${claim.value}% ${result === 'PASS' ? '=' : '≠'} ${right}% = ${part.value} / ${whole.value}`
  return { ...verdict, rightCells: [...part.cells, ...whole.cells], values: { ...verdict.values, found } }
}
