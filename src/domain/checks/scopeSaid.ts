import { claimsIn } from '../narrative/claimsIn.ts'
import type { Report } from '../report.ts'
import type { Scope } from '../scope.ts'
import { statedField } from './statedField.ts'

/** A scope that a report's own text speaks for, and the sentence that does. */
export interface ScopeSaid {
  readonly scope: Scope
  readonly sentence: string
}

const COUNTING = new Set(['NT-RECEIVED', 'NT-PROCESSED', 'NT-CARRY-IN', 'NT-CARRY-OUT'])

const WORDS: readonly (readonly [Scope, RegExp])[] = [
  ['level', /[省市县区州旗](?:政府)?本级/u],
  ['region', /全[省市县区州旗盟镇乡](?![人直内面部])|本行政区域/u],
  ['own', /[我本](?:局|办|委|厅|院|中心|单位|机关|部门)/u],
]

/**
 * Whose work the applications of a report are, where a sentence names it beside the very number of table 3: 全区受理
 * 21 件, and the table's total is 21. A sign, not a proof: a person confirms it.
 */
export function scopeSaid(report: Report): ScopeSaid | null {
  const sentences = claimsIn(report)
    .filter(({ check, value, field }) => COUNTING.has(check) && value > 0 && statedField(report, field).value === value)
    .map(({ sentence }) => sentence)
  for (const sentence of sentences) {
    const found = WORDS.find(([, pattern]) => pattern.test(sentence))
    if (found) return { scope: found[0], sentence }
  }
  return null
}
