import { bodyOf, isTown } from './body.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

const TERMS = [
  ['assessment', /考核|考评/],
  ['review', /评议/],
  ['accountability', /责任追究|追究责任|追责|问责|追究.{0,12}责任/],
] as const

/** A government (county or above) says what its 工作考核, 社会评议 and 责任追究 came to. */
export const S_GOV_BLOCK: Check = {
  id: 'S-GOV-BLOCK',
  run: report => {
    if (bodyOf(report) !== 'government' || isTown(report)) return []
    if (report.sections.length === 0) return [notAssessable('S-GOV-BLOCK')]
    const text = report.sections.map(section => section.text).join('\n')
    const missing = TERMS.filter(([, pattern]) => !pattern.test(text)).map(([term]) => term)
    const left = TERMS.length - missing.length
    const values = { missing: missing.join(' '), found: `${left} / 3` }
    return [{ check: 'S-GOV-BLOCK', cell: '', result: missing.length === 0 ? 'PASS' : 'WARN', left, right: 3, values }]
  },
}
