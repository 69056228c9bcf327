import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { textOfSection } from './text.ts'
import { valueOf } from './values.ts'

const CELL = '3/other_fee_unpaid/total'
const NO_NOTICE =
  /(?:未|没有|无|不存在)(?:发出|发送|产生|制发|出具|下达)?(?:任何)?(?:信息处理费)?(?:的)?(?:收费|缴费)(?:通知|情况|事项)|(?:收费|缴费)通知[^，。；]{0,8}?(?<!\d)0(?:件|份|次)/

/** Applications closed for an unpaid fee mean fee notices; section six, which has to tell of them, does so. */
export const X_FEE: Check = {
  id: 'X-FEE',
  run: report => {
    const left = valueOf(report, CELL)
    const text = textOfSection(report, 6)
    if (left === null || text === null) return [notAssessable('X-FEE', CELL)]
    const right = !/收费|缴费|处理费|费用/.test(text) ? 'silent' : NO_NOTICE.test(text) ? 'none' : 'told'
    const result = left > 0 && right !== 'told' ? 'WARN' : 'PASS'
    return [{ check: 'X-FEE', cell: CELL, result, left, right, values: { found: String(left) } }]
  },
}
