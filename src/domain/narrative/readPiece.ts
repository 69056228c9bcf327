import { appealField, appealWords } from './appeals.ts'
import type { Claim } from './claim.ts'
import type { Piece, Spot } from './clauses.ts'
import { isElsewhere, saidAfter, type Context } from './context.ts'
import { documentField, feeField, saysNoFee } from './documents.ts'
import { applicantField, outcomeField } from './outcomes.ts'
import type { Plain, Sentence } from './plain.ts'
import { changeIn, rateIn, shareAfter, type Share } from './shares.ts'
import { carryDirection, saysNoneReceived, totalField } from './totals.ts'

/** A claim while it is read: places are of the plain text, `check` is filled in from the field where it is absent. */
export interface Found extends Omit<Claim, 'check' | 'text' | 'sentence' | 'section' | 'index'> {
  readonly check?: Claim['check']
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly stated?: Share
  readonly inPart: boolean
  /** 新收: only what came in this year, whatever total stands before it. */
  readonly isNew?: true
}

/** One piece of a sentence with all that it is read from. */
export interface Look {
  readonly plain: Plain
  readonly piece: Piece
  readonly previous: Piece | null
  readonly context: Context
  readonly section: number
  readonly sentence: Sentence
}

/** The claims of one piece, and what is said after it. */
export function readPiece(look: Look): { readonly found: readonly Found[]; readonly context: Context } {
  let context = saidAfter(look.context, look.piece)
  const found: Found[] = []
  for (const spot of look.piece.spots) {
    const field = fieldOf(spot, { ...look, context })
    if (field === null || spot.count.exact !== 'exact') continue
    const listOf = listKind(field)
    if (listOf !== '') context = { ...context, listOf }
    if (!isElsewhere(context)) found.push(numberFound(spot, field, { ...look, context }))
  }
  if (!isElsewhere(context)) found.push(...wordsFound({ ...look, context }))
  return { found, context }
}

function fieldOf(spot: Spot, look: Look): string | null {
  const { context, section } = look
  const joined = labelJoined(spot, look)
  const outcome = outcomeField(spot, context, joined)
  if (outcome !== null && (outcome === 'granted_or_partial' || !isBareLabel(joined))) return outcome
  if (spot.count.measure === '') return null
  const appeal = appealField(spot, context, section)
  if (appeal !== null) return /复议|诉讼/.test(joined.slice(-8)) ? null : appeal
  return (
    totalField(spot, context) ?? applicantField(spot, context) ?? documentField(spot, context.listOf) ?? feeField(spot)
  )
}

/** 予以公开、部分公开共12件: the label before 、 that has no number of its own. */
function labelJoined({ mark }: Spot, { previous }: Look): string {
  return mark === '、' && previous !== null && previous.spots.length === 0 ? previous.text : ''
}

function isBareLabel(text: string): boolean {
  return /(?:公开|提供|处理)$/.test(text)
}

function listKind(field: string): Context['listOf'] {
  if (/^(?:granted|partial|denied|unable|refused|other_)/.test(field)) return 'outcome'
  if (/^(?:natural|legal)/.test(field)) return 'applicant'
  if (field.startsWith('rules_')) return 'rules'
  if (field.startsWith('normative_documents_')) return 'normative_documents'
  return /^(?:reconsideration|litigation)/.test(field) ? 'appeal' : ''
}

function base(look: Look): Pick<Found, 'year' | 'annual' | 'subject' | 'sentence' | 'inPart'> {
  const { year, annual, subject, inPart } = look.context
  return {
    year: typeof year === 'string' ? null : year,
    annual,
    subject,
    sentence: look.sentence,
    inPart: inPart || look.piece.depth > 0,
  }
}

function numberFound(spot: Spot, field: string, look: Look): Found {
  const { count } = spot
  const stated = shareAfter(look.plain, count.end)
  const isMoney = field === 'fees_wan_yuan'
  return {
    ...base(look),
    ...(field === 'scope' ? { check: 'NT-SCOPE', field: 'total_processed' } : { field }),
    ...(field === 'new_received' && spot.before.includes('新收') ? { isNew: true as const } : {}),
    value: isMoney ? Number((count.value / 10_000).toFixed(6)) : count.value,
    decimals: count.decimals,
    start: spot.start,
    end: count.end,
    ...(stated === null ? {} : { stated }),
  }
}

/** Statements without a counted number: 均为自然人, 无…结转, 未收取, 均获维持, 公开率, 同比. */
function wordsFound(look: Look): readonly Found[] {
  const { start, spots, mark } = look.piece
  const text = mark === '、' ? look.piece.text : clauseOf(look)
  if (text.length > 160) return []
  const whole = { ...base(look), decimals: 0, start, end: start + text.length }
  const isWordy = spots.length === 0
  return [
    ...appealFound(text, whole, look),
    ...(isWordy && saysNoFee(text) ? [{ ...whole, field: 'info_fee_collected', value: 0 }] : []),
    ...(isWordy && saysNoneReceived(text) ? [{ ...whole, field: 'new_received', value: 0 }] : []),
    ...(isWordy ? zeroCarry(text, look.context).map(field => ({ ...whole, field, value: 0 })) : []),
    ...(isAllNatural(text, look.context) ? [{ ...whole, field: 'natural_person', value: Number.NaN }] : []),
    ...rateFound(text, whole, look),
  ]
}

type Whole = Omit<Found, 'field' | 'value'>

function appealFound(text: string, whole: Whole, { piece, context, section }: Look): readonly Found[] {
  const words = piece.mark === '、' ? null : appealWords(text, context, section)
  return words === null ? [] : [{ ...whole, check: 'NT-WORDS', field: words, value: 0 }]
}

function rateFound(text: string, whole: Whole, look: Look): readonly Found[] {
  const { topic, listOf } = look.context
  const rate = topic === 'application' && listOf === 'outcome' ? rateIn(text) : null
  const change = changeIn(text)
  const isOfReceived = change !== null && isAboutReceived(text.slice(0, change.at), look)
  return [
    ...(rate === null ? [] : [{ ...whole, ...rate, check: 'NT-PCT', field: 'share:granted_or_partial' } as const]),
    ...(isOfReceived
      ? [
          {
            ...whole,
            value: change.value,
            decimals: change.decimals,
            check: 'NT-YOY',
            field: 'yoy:new_received',
          } as const,
        ]
      : []),
  ]
}

/** The words from a piece on to the next comma: 、 does not end a statement. */
function clauseOf({ plain, piece, sentence }: Look): string {
  const text = plain.text.slice(piece.start, Math.min(sentence.end, piece.start + 170))
  const stop = /[，；：（）]/.exec(text)
  return stop ? text.slice(0, stop.index) : text
}

function isAllNatural(text: string, context: Context): boolean {
  return (
    context.topic === 'application' &&
    /^(?:申请人)?(?:均|全部|全)(?:为|系|是|来自于?|由)自然人(?:申请|提交|提出|申请的)?$/.test(text)
  )
}

/** 无下年度结转, 没有结转至下年度的申请: which of the two is said to be none. */
function zeroCarry(text: string, context: Context): readonly string[] {
  const none = /^.{0,20}?(?:无|没有|未有|不存在|均未)/.exec(text)
  const at = text.indexOf('结转')
  if (!none || at < none[0].length - 1 || at > 40) return []
  const isBoth = /上一?年|去年/.test(text) && /下一?年|次年/.test(text)
  if (isBoth || /结转.*结转/.test(text)) return []
  const field = carryDirection(text, at, context) ?? (/上一?年|去年/.test(text) ? 'carried_in' : null)
  return field === null ? [] : [field]
}

function isAboutReceived(head: string, { previous, context }: Look): boolean {
  if (context.topic !== 'application') return false
  if (/申请(?:公开)?(?:数?量|总数|件数|数)?(?:总体)?$/.test(head)) return true
  if (head !== '' || !previous) return false
  const last = previous.spots.at(-1)
  return last !== undefined && totalField(last, context) === 'new_received'
}
