import { claimCheck, equalTo } from './nt.ts'
import { statedField } from './statedField.ts'
import { workload } from './workload.ts'

/** 共办理 may mean closed (P), received (N) or both stocks (N+Ci): it passes if one of them equals, and says which. */
export const NT_SCOPE = claimCheck('NT-SCOPE', (claim, report) =>
  equalTo(claim, [
    ['P', statedField(report, 'total_processed')],
    ['N+Ci', workload(report)],
    ['N', statedField(report, 'new_received')],
  ]),
)
