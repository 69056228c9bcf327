import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { textOf } from './text.ts'
import { valueOf } from './values.ts'

const FEE = '3/other_fee_unpaid/total'
const EXCESSIVE = '3/refused_excessive/total'
const REASON = /大量|反复|频次|超过合理|数量、频|按件计收|按量计收/
const CHARGED =
  /(?<![未无不])(?:实际)?(?:收取|收到|缴纳)[^，。；]{0,12}?(?:信息处理费|处理费|费用)[^，。；\d]{0,8}(\d[\d.]*)(?:万)?元/

/** A fee is for excessive requests only (art. 42): with one, the table or the text tells of excess. */
export const X_EXCESS: Check = {
  id: 'X-EXCESS',
  run: report => {
    const text = textOf(report)
    const unpaid = valueOf(report, FEE)
    const excessive = valueOf(report, EXCESSIVE)
    if (text === null || unpaid === null || excessive === null) return [notAssessable('X-EXCESS', EXCESSIVE)]
    const charged = Number(CHARGED.exec(text)?.[1] ?? 0)
    const explained = excessive > 0 || REASON.test(text)
    const result = (unpaid > 0 || charged > 0) && !explained ? 'WARN' : 'PASS'
    const values = { unpaid, charged, found: `${unpaid > 0 ? unpaid : charged} > 0` }
    return [{ check: 'X-EXCESS', cell: EXCESSIVE, result, left: unpaid, right: excessive, values }]
  },
}
