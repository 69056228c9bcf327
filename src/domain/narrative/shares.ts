import type { Plain } from './plain.ts'

/** A percentage and where it stands. */
export interface Share {
  readonly value: number
  readonly decimals: number
  readonly start: number
  readonly end: number
}

const SHARE = /^[^\d，。；、（）]{0,8}[，、（]?(?:约)?(?:占比|占)([^\d，。；]{0,16})(\d{1,3}(?:\.\d{1,4})?)%/

/** The share stated right after a number (占33.9%), if there is one. */
export function shareAfter({ text }: Plain, end: number): Share | null {
  const found = SHARE.exec(text.slice(end, end + 48))
  if (!found) return null
  const [whole, , digits = ''] = found
  const lead = Math.max(whole.indexOf('占'), 0)
  return { value: Number(digits), decimals: decimalsOf(digits), start: end + lead, end: end + whole.length }
}

const RATE = /(?:^|[^主动度准])(?:信息|实质|申请)?公开率(?:为|达到?|约)?(\d{1,3}(?:\.\d{1,4})?)%/

/** A rate of disclosure stated in a piece (公开率为30.80%). */
export function rateIn(text: string): { value: number; decimals: number } | null {
  if (/主动|办件|文件|政策/.test(text)) return null
  const digits = RATE.exec(text)?.[1]
  return digits === undefined ? null : { value: Number(digits), decimals: decimalsOf(digits) }
}

const CHANGE =
  /(?:同比|较去年|比去年|较上一?年度?|比上一?年度?|[较比](?:20\d\d)年?(?:同期)?|与去年相比|与上一?年度?相比)(?:同期)?(增长|上升|增加|提高|下降|减少|回落|降低|下滑)(?:了|约|至)?(\d{1,4}(?:\.\d{1,4})?)%/

/** A change on last year stated in a piece, with its sign. */
export function changeIn(text: string): { value: number; decimals: number; at: number } | null {
  const found = CHANGE.exec(text)
  if (!found) return null
  const [, verb = '', digits = ''] = found
  const sign = /下降|减少|回落|降低|下滑/.test(verb) ? -1 : 1
  return { value: sign * Number(digits), decimals: decimalsOf(digits), at: found.index }
}

/** True where `value` is part/whole in percent, rounded or cut off at its own decimals. */
export function isShare(value: number, decimals: number, [part, whole]: readonly [number, number]): boolean {
  if (whole <= 0) return false
  const scale = 10 ** decimals
  const exact = (part * 100 * scale) / whole
  const stated = Math.round(value * scale)
  return stated === Math.round(exact) || stated === Math.floor(exact + 1e-9)
}

function decimalsOf(digits: string): number {
  return (digits.split('.')[1] ?? '').length
}
