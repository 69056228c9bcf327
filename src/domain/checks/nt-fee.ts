import { claimCheck, equalTo, verdictOf } from './nt.ts'
import { statedField } from './statedField.ts'
import { NOT_STATED } from './stated.ts'

/**
 * 行政事业性收费 against table 2. The fee for handling information (未收取信息处理费) has no cell of its own; its only
 * trace in the tables is applications closed because it was not paid: none of those, and nothing contradicts the text.
 */
export const NT_FEE = claimCheck('NT-FEE', (claim, report) => {
  if (claim.field === 'fees_wan_yuan') return near(claim, report)
  if (claim.value !== 0) return verdictOf(claim, 'NOT_ASSESSABLE', ['', NOT_STATED])
  const unpaid = statedField(report, report.otherAll ? 'other_all' : 'other_fee_unpaid')
  if (unpaid.value === null || (report.otherAll && unpaid.value > 0)) {
    return verdictOf(claim, 'NOT_ASSESSABLE', ['', unpaid])
  }
  return verdictOf(claim, unpaid.value === 0 ? 'PASS' : 'WARN', ['', unpaid])
})

/** An amount agrees where the cell's, rounded or cut off at the decimals of the text, is the text's. */
function near(...[claim, report]: Parameters<Parameters<typeof claimCheck>[1]>) {
  const stated = statedField(report, claim.field)
  if (stated.value === null) return equalTo(claim, [['', stated]])
  const scale = 10 ** claim.decimals
  const same = [Math.round(stated.value * scale), Math.floor(stated.value * scale + 1e-6)].includes(
    Math.round(claim.value * scale),
  )
  return verdictOf(claim, same ? 'PASS' : 'FAIL', ['', stated])
}
