import { bodyOf } from './body.ts'
import { insideResults } from './levels.ts'
import { notAssessable } from './notAssessable.ts'
import type { SetCheck } from './setCheck.ts'

/** The office's own report is a part of its government's: no number of it is more. */
export const L_OFFICE: SetCheck = {
  id: 'L-OFFICE',
  run: (report, set) => {
    if (bodyOf(report) !== 'office' || report.scope !== 'own') return []
    const above = set.above(report)
    return above === null ? [notAssessable('L-OFFICE')] : insideResults('L-OFFICE', report, above)
  },
}
