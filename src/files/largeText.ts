import type { Problem } from '../domain/problem.ts'
import { LIMITS } from './limits.ts'

/** Up to here a text is simply read: looking for words first would save nothing. */
const SMALL = 300_000

/** Words of the form, of which no table of it is without all; simplified and traditional. */
const WORDS =
  /自然人|新收|[結结][转轉]|予以公[开開]|制[发發]件|[废廢]止|[处處]理[决決]定|维持|維持|[審审][結结]|新制作|[规規]范性文件|行政[许許]可|行政[处處][罚罰]|主[动動]公[开開]/u

/** Why a large running text is not worth reading: nothing of the form is in it, or it is beyond the limit; else null. */
export function largeTextRefusal(file: string, text: string): Problem | null {
  if (text.length <= SMALL) return null
  if (!namesForm(text)) return { code: 'NO-TABLE', severity: 'error', place: { file }, found: '' }
  return text.length <= LIMITS.text ? null : tooLarge(file, 'text', text.length)
}

/** Why a large page is not worth taking apart: nothing of the form is in it, or it has more tags than any report. */
export function pageRefusal(file: string, text: string): Problem | null {
  if (text.length <= SMALL) return null
  // Characters may be written by their numbers: what they say is known only once the page is taken apart.
  if (!namesForm(text) && !/&#x?[\da-f]{4,5};|\\u[4-9a-f][\da-f]{3}/iu.test(text))
    return { code: 'NO-TABLE', severity: 'error', place: { file }, found: '' }
  const tags = tagsIn(text)
  return tags <= LIMITS.tags ? null : tooLarge(file, 'tags', tags)
}

function namesForm(text: string): boolean {
  return WORDS.test(text.replaceAll(/\P{Script=Han}+/gu, ''))
}

function tagsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1
  return count
}

function tooLarge(file: string, kind: 'text' | 'tags', found: number): Problem {
  const values = { kind, limit: LIMITS[kind], found }
  return { code: 'TOO-LARGE', severity: 'error', place: { file }, found: '', values }
}
