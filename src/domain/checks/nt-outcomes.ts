import { claimCheck, equalTo, fieldCheck } from './nt.ts'
import { statedField } from './statedField.ts'

/** 予以公开. */
export const NT_GRANTED = fieldCheck('NT-GRANTED')

/** 部分公开. */
export const NT_PARTIAL = fieldCheck('NT-PARTIAL')

/** 予以公开及部分公开, as one number. */
export const NT_GRANTED_OR_PARTIAL = fieldCheck('NT-GRANTED+PARTIAL')

/** 不予公开 and its eight grounds. */
export const NT_DENIED = fieldCheck('NT-DENIED')

/** 无法提供 and its three grounds. */
export const NT_UNABLE = fieldCheck('NT-UNABLE')

/** 不予处理 and its five grounds. */
export const NT_REFUSED = fieldCheck('NT-REFUSED')

/** 其他处理; a bare 其他 in a list of outcomes may mean the row 3.其他 or the whole of （六）. */
export const NT_OTHER = claimCheck('NT-OTHER', (claim, report) => {
  const whole = ['O', statedField(report, 'other_subtotal')] as const
  if (claim.field !== 'other_misc') return equalTo(claim, [['', statedField(report, claim.field)]])
  return equalTo(claim, report.otherAll ? [whole] : [['other_misc', statedField(report, 'other_misc')], whole])
})
