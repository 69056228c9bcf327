import type { Fragment } from '../blocks.ts'
import { joinedThousands } from './parted.ts'
import { readValue } from './value.ts'
import type { RunReading } from './reading.ts'

const DIGITS = /^\d+$/

/**
 * True for tokens that are numbers run together: one long token, a leading zero, or fewer tokens than cells right behind
 * the label. Fewer tokens that stand apart, each on a line of its own, are a row whose blanks the text does not show.
 */
export function looksGlued(tokens: readonly Fragment[], count: number, touching: boolean): boolean {
  const digits = tokens.reduce((sum, token) => sum + token.text.length, 0)
  if (!tokens.every(token => DIGITS.test(token.text)) || digits < count || tokens.length > count) return false
  if (tokens.some(token => /^0\d/.test(token.text))) return true
  return tokens.length < count && (tokens.length === 1 || touching)
}

/** Whether the text runs numbers together at all, whether these touch their label, and where they stand. */
export interface How {
  readonly glued: boolean
  readonly touching: boolean
  readonly at: Fragment
}

/**
 * The tokens found where `count` cells are due. In a glued text fewer tokens are numbers run together; elsewhere fewer
 * tokens are a row with blanks that the text does not show, which cannot be placed.
 */
export function runOf(tokens: readonly Fragment[], count: number, { glued, touching, at }: How): RunReading {
  if (tokens.length === 0) return { kind: 'blank', at }
  if (glued && looksGlued(tokens, count, touching)) return { kind: 'glued', chunks: tokens }
  if (tokens.length === count && tokens.every(token => readValue(token.text, '件') !== null)) {
    return { kind: 'cells', cells: tokens }
  }
  const readings = joinedThousands(tokens, count)
  if (readings.length > 0) return { kind: 'glued', chunks: tokens, readings }
  return { kind: 'unread', raw: tokens, at: { ...at, text: tokens.map(token => token.text).join(' ') } }
}
