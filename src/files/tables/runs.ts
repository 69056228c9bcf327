import type { Fragment } from '../blocks.ts'
import { readValue } from './value.ts'
import type { RunReading } from './reading.ts'

const DIGITS = /^\d+$/

/** True for tokens that are numbers run together: fewer of them than cells, or one with a leading zero. */
export function looksGlued(tokens: readonly Fragment[], count: number): boolean {
  const digits = tokens.reduce((sum, token) => sum + token.text.length, 0)
  const whole = tokens.every(token => DIGITS.test(token.text))
  return whole && digits >= count && (tokens.length < count || tokens.some(token => /^0\d/.test(token.text)))
}

/**
 * The tokens found where `count` cells are due. In a glued text fewer tokens are numbers run together; elsewhere fewer
 * tokens are a row with blanks that the text does not show, which cannot be placed.
 */
export function runOf(
  tokens: readonly Fragment[],
  count: number,
  { glued, at }: { glued: boolean; at: Fragment },
): RunReading {
  if (tokens.length === 0) return { kind: 'blank', at }
  if (glued && looksGlued(tokens, count)) return { kind: 'glued', chunks: tokens }
  if (tokens.length === count && tokens.every(token => readValue(token.text, '件') !== null)) {
    return { kind: 'cells', cells: tokens }
  }
  return { kind: 'unread', raw: tokens, at: { ...at, text: tokens.map(token => token.text).join(' ') } }
}
