import { claimCheck, equalTo } from './nt.ts'
import { statedField } from './statedField.ts'

/** 其他处理; a bare 其他 in a list of outcomes may mean the row 3.其他 or the whole of （六）. */
export const NT_OTHER = claimCheck('NT-OTHER', (claim, report) => {
  const whole = ['O', statedField(report, 'other_subtotal')] as const
  if (claim.field !== 'other_misc') return equalTo(claim, [['', statedField(report, claim.field)]])
  return equalTo(claim, report.otherAll ? [whole] : [['other_misc', statedField(report, 'other_misc')], whole])
})
