import type { Problem } from '../domain/problem.ts'
import { LIMITS } from './limits.ts'

/** Up to here a text is simply read: looking for words first would save nothing. */
const SMALL = 300_000

/** Words of the form, of which no table of it is without all; simplified and traditional. */
const WORDS =
  /自然人|新收|[结結][转轉]|予以公[开開]|制[发發]件|[废廢]止|[处處]理[决決]定|维持|維持|[审審][结結]|新制作|[规規]范性文件|行政[许許]可|行政[处處][罚罰]|主[动動]公[开開]/u

/** Why a large running text is not worth reading: nothing of the form is in it, or it is beyond the limit; else null. */
export function largeTextRefusal(file: string, text: string): Problem | null {
  if (text.length <= SMALL) return null
  const place = { file }
  const han = text.replaceAll(/\P{Script=Han}+/gu, '')
  if (!WORDS.test(han)) return { code: 'NO-TABLE', severity: 'error', place, found: '' }
  if (text.length <= LIMITS.text) return null
  const values = { kind: 'text', limit: LIMITS.text, found: text.length }
  return { code: 'TOO-LARGE', severity: 'error', place, found: '', values }
}
