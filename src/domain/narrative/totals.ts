import type { Spot } from './clauses.ts'
import type { Context } from './context.ts'
import { LINKS, stripObject, stripTail } from './tail.ts'

const RECEIVED = /(?:收到|新收|受理|接收|接到|收悉)$/
const PROCESSED = /(?:办结|答复|办复|办理完毕|处理完毕|完成答复|答复办结)$/
const SCOPE = /(?:办理|处理)$/
const NOT_ALL =
  /(?:未|不予|另行|继续|正在|延期|逾期|超期|不再|尚未|电话|口头|当场|咨询|网上|在线|现场|承办|积极)(?:按期|及时)?(?:收到|受理|办结|答复|办复|办理|处理)$/
const AIM = /^[政府信息公开依的有效条件群众社会]{0,12}(?:申请(?!人)|依申请公开)/
const OTHER_AIM =
  /建议|提案|议案|留言|来信|信访|热线|诉求|咨询|投诉|举报|问政|信箱|复议|诉讼|许可|备案|登记|执法|网民|处罚|自然人|法人|企业/
const CHANNEL = /网络|网上|网站|信函|当面|现场|邮寄|邮件|传真|书面|在线|线上|线下|平台|窗口|EMS|渠道/
const PUBLIC = /公民[、，和]?法人(?:[、，和或及]{0,2}(?:其他|其它)组织)?|自然人[、和]法人/
const ASKERS = /(?:公民|自然人)[、和]法人(?:[、和或及]{0,2}其[他它]组织)?(?:提交|提出|递交)?(?:的.{0,12})?$/
const NEXT_YEAR = /下一?年|次年|明年|继续办理|下年度/
const LAST_YEAR = /上一?年|去年|往年|上年度|前一年|之前年度/
const CARRY = /结转|顺延|滚存|转结/
const CARRY_TAIL =
  /^(?:结转|顺延|滚存|转结)[至到入的由]{0,2}(?:本年度?|今年|下一?年度?|次年|明年|\d{4}年度?)?(?:继续)?(?:办理|答复|处理)?$/
const CARRY_AFTER =
  /^(?:政府信息公开)?(?:申请)?(?:按照《[^》]{1,20}》|依法|按规定|需要?|因[^，]{0,12}|将)?(?:结转|顺延|转结|转入)[至到入]?(下一?年|次年|明年|\d{4}年)/
const CARRY_FROM = /^(?:申请)?(?:为|系|是|由|属于?)?(?:上一?年度?|去年|往年|\d{4}年度?)[^，]{0,8}(?:结转|转入)/

/** Which total of table 3 a number states: received, brought in, carried out, processed; null where none for sure. */
export function totalField(spot: Spot, context: Context): string | null {
  if (!measuresApplications(spot)) return null
  return carryField(spot, context) ?? wholeField(spot, context)
}

/** True for the measure words that reports count applications with (or none at all). */
export function measuresApplications({ count }: Spot): boolean {
  return ['件', '条', '份', '起', '宗', '个', '次', '例', '项', '件次', ''].includes(count.measure)
}

function carryField({ before, after, count }: Spot, context: Context): string | null {
  if (CARRY_AFTER.test(after)) return 'carried_out'
  if (CARRY_FROM.test(after)) return 'carried_in'
  const found = CARRY.exec(before)
  if (!found || count.measure === '') return null
  const tail = stripObject(stripTail(before.slice(found.index), LINKS))
  if (!CARRY_TAIL.test(tail) && !CARRY_TAIL.test(before.slice(found.index))) return null
  return carryDirection(before, found.index, context)
}

/** 上年结转 or 结转下年: told by the words, or by the years on either side of 结转. */
export function carryDirection(text: string, at: number, context: Context): string | null {
  const head = text.slice(Math.max(0, at - 16), at)
  const tail = text.slice(at)
  if (NEXT_YEAR.test(tail)) return 'carried_out'
  const from = yearOf(/(\d{4})年度?$/.exec(head))
  const to = yearOf(/^..[至到入]{0,2}(\d{4})年/.exec(tail))
  const now = typeof context.year === 'number' ? context.year : null
  if (to !== null) return byYears(from, to, now)
  if (NEXT_YEAR.test(head)) return 'carried_out'
  const isOld = from !== null && (now === null || from < now)
  return isOld || LAST_YEAR.test(head) || /上一?年|去年|本年|今年/.test(tail) ? 'carried_in' : null
}

function yearOf(found: RegExpExecArray | null): number | null {
  return found?.[1] === undefined ? null : Number(found[1])
}

function byYears(from: number | null, to: number, now: number | null): string | null {
  if (now === null || (from !== null && from >= to)) return null
  if (to > now) return 'carried_out'
  return to === now && from !== null ? 'carried_in' : null
}

function wholeField(spot: Spot, context: Context): string | null {
  const { before, after, clause } = spot
  const core = coreOf(before, clause)
  const head = clause.slice(0, Math.max(0, clause.length - (before.length - core.length)))
  if (NOT_ALL.test(core) || OTHER_AIM.test(after.slice(0, 8)) || isPart(spot, core, head)) return null
  const aimed = isAimed(before.slice(core.length), head, after)
  if (RECEIVED.test(core)) return aimed || isNew(core, context) ? 'new_received' : null
  if (PROCESSED.test(core)) return isClosed(aimed, context, head) ? 'total_processed' : null
  return SCOPE.test(core) && aimed ? 'scope' : null
}

/** The words up to the verb: without the object, and without those who applied (公民、法人和其他组织提出的). */
function coreOf(before: string, clause: string): string {
  const whole = stripObject(clause)
  return ASKERS.test(whole) ? stripTail(whole.replace(ASKERS, ''), ['任何']) : stripObject(before)
}

/** True where the object of the verb is an application: before the number, after it, or ahead of the verb. */
function isAimed(object: string, head: string, after: string): boolean {
  return object.includes('申请') || head.slice(-24).includes('申请') || AIM.test(after)
}

/** 新收 needs no object where the talk is of applications. */
function isNew(core: string, { topic }: Context): boolean {
  return topic === 'application' && core.endsWith('新收')
}

function isClosed(aimed: boolean, { topic }: Context, head: string): boolean {
  return (aimed || topic === 'application') && !head.includes('延期')
}

/** A number of one channel, of one body among several (其中…) or of something else than applications. */
function isPart({ clause, mark }: Spot, core: string, head: string): boolean {
  if (/指导|协助|协调|督促|配合|转交|移交|当年$/.test(head.slice(-24)) || core.endsWith('当年办结')) return true
  if (CHANNEL.test(head) && !/等|多种|各种|所有/.test(head)) return true
  if (core.endsWith('新收')) return false
  return OTHER_AIM.test(head.slice(-24).replace(PUBLIC, '')) || clause.startsWith('其中') || mark === '（'
}

const NONE_RECEIVED =
  /(?:未|没有|无)(?:曾)?(?:收到|接到|接收到?|受理)(?:过|任何)?([^，。；]{0,40}?(?:信息公开|依申请公开|公开政府信息|公开信息)[^，。；]{0,6}?)$/

/** 全年未收到政府信息公开申请: a stated zero. */
export function saysNoneReceived(text: string): boolean {
  const object = NONE_RECEIVED.exec(text)?.[1]
  return object !== undefined && object.includes('申请') && !/复议|诉讼|投诉|举报|费|逾期|涉及|疑难/.test(object)
}
