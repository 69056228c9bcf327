import type { Spot } from './clauses.ts'
import type { Context } from './context.ts'
import { LINKS, stripTail } from './tail.ts'

const CASES: readonly string[] = [...LINKS, '案件', '申请', '案', '应诉']
const RESULTS: readonly (readonly [RegExp, string])[] = [
  [/(?:结果|予以|获得?|决定)?维持$/, 'upheld'],
  [/(?:结果|被|予以|依法)?(?:纠正|纠错|败诉)$/, 'corrected'],
  [/其[他它]结果$/, 'other'],
  [/(?:尚|仍)?未审结$|正在审理$|尚在审理$|在审$/, 'pending'],
]
const TRACKS: readonly (readonly [RegExp, string])[] = [
  [/复议后(?:提?起)?(?:行政)?(?:起诉|诉讼)$/, 'litigation_after_reconsideration'],
  [/(?:未经复议)?直接(?:提?起)?(?:行政)?(?:起诉|诉讼)$/, 'litigation_direct'],
  [/(?:行政)?诉讼$/, 'litigation'],
  [/(?:行政)?复议$/, 'reconsideration'],
]
const AIM = /^(?:政府)?(?:信息公开)?(?:类|的)?(?:行政)?(复议|诉讼)(?:案件|申请)?$/

/** Which part of table 4 a number states, or null: only where the sentence is about appeals on disclosure. */
export function appealField(spot: Spot, context: Context, section: number): string | null {
  const core = stripTail(spot.before, CASES)
  if (!isOwnCase(spot, context, section) || /复议.{1,4}诉讼/.test(core)) return null
  const track = TRACKS.find(([label]) => label.test(core))?.[1]
  if (track !== undefined) return `${track}_total`
  const aimed = AIM.exec(spot.after)?.[1]
  if (aimed !== undefined) return aimed === '复议' ? 'reconsideration_total' : 'litigation_total'
  return resultField(context, core)
}

/** Cases about disclosure against this body; 收到…复议12件 may be those it decides, but a zero is the same for both. */
function isOwnCase({ count }: Spot, context: Context, section: number): boolean {
  if (!['件', '起', '宗', '例', '次', '个', ''].includes(count.measure)) return false
  return section === 4 || (context.disclosure && (!context.otherRole || count.value === 0))
}

function resultField(context: Context, core: string): string | null {
  if (context.track === '') return null
  const result = RESULTS.find(([label]) => label.test(core))?.[1]
  if (result !== undefined) return `${context.track}_${result}`
  const isOther = (core === '其他' || core === '其它') && context.listOf === 'appeal'
  return isOther ? `${context.track}_other` : null
}

const ALL_UPHELD =
  /(?:均|全部|都|皆)(?:获得?|予以|被|得到|为|依法)?(?:结果)?维持(?!原)|^(?:(?:行政)?复议|审理|处理)?结果[为是]维持$/

/** What a wordy statement about appeals says: all upheld, none corrected, or none at all. */
export type AppealWords = 'all_upheld' | 'none_corrected' | 'no_case'

/** The wordy statement in one piece of a sentence, if there is one. */
export function appealWords(text: string, context: Context, section: number): AppealWords | null {
  if (!context.disclosure && section !== 4 && !/信息公开/.test(text)) return null
  if (/以来|力争|确保|避免|防止|努力|目标|复议后|直接/.test(text)) return null
  const isAppeal = context.track !== '' || /复议|诉讼/.test(text)
  if (!isAppeal) return null
  if (!context.otherRole && ALL_UPHELD.test(text)) return 'all_upheld'
  if (/零(?:败诉|纠错|纠正)|(?:无|没有|未发生|未出现|未有)[^，。]{0,24}(?:败诉|纠错|纠正)/.test(text))
    return 'none_corrected'
  if (
    /^.{0,24}?(?:无|没有|未发生|未出现|未产生|未有|未收到)[^，。]{0,30}(?:复议|诉讼)(?:等)?(?:的)?(?:案件|申请|情况|情形|事项|问题|现象|案)?(?:的)?(?:情况|发生)?$/.test(
      text,
    )
  )
    return 'no_case'
  return null
}
