import { claimCheck, equalTo, type Reading } from './nt.ts'
import { statedField } from './statedField.ts'
import { workload } from './workload.ts'

/** 收到, 新收: applications received; 受理, and a total that includes what was brought forward, may be the workload. */
export const NT_RECEIVED = claimCheck('NT-RECEIVED', (claim, report) => {
  const received: Reading = ['N', statedField(report, 'new_received')]
  const isLoose = claim.withCarry === true || /受理|办理/.test(claim.text)
  return equalTo(claim, isLoose ? [received, ['N+Ci', workload(report)]] : [received])
})
