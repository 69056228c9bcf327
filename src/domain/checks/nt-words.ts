import type { Claim } from '../narrative/claim.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { claimCheck, verdictOf } from './nt.ts'
import { statedField } from './statedField.ts'
import type { Stated } from './stated.ts'

const TRACKS = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const

/** 均获维持, 零败诉, 未发生复议诉讼: words instead of numbers, held against the cells of table 4. */
export const NT_WORDS = claimCheck('NT-WORDS', (claim, report) => {
  if (claim.field === 'all_upheld') return allUpheld(claim, report)
  const result = claim.field === 'no_case' ? 'total' : 'corrected'
  const cells = tracksOf(claim).map(track => statedField(report, `${track}_${result}`))
  return zero(claim, cells)
})

/** The tracks a wordy claim speaks of, by its own words. */
function tracksOf({ sentence, text, parts }: Claim): readonly string[] {
  const named = parts ? Object.keys(parts) : []
  if (named.length > 0) return named.flatMap(track => (track === 'litigation' ? TRACKS.slice(1) : [track]))
  const words = /复议|诉讼|起诉|败诉/.test(text) ? text : sentence
  const review = /复议(?!后)/.test(words) ? TRACKS.slice(0, 1) : []
  const court = /诉讼|起诉|败诉/.test(words) ? TRACKS.slice(1) : []
  return [...review, ...court]
}

/** Every stated one is 0: PASS; one is above 0: FAIL; some state nothing: it cannot be told. */
function zero(claim: Claim, cells: readonly Stated[]): CheckResult {
  const sum = cells.reduce((total, { value }) => total + (value ?? 0), 0)
  const stated = { value: sum, cells: cells.flatMap(each => each.cells), cell: '', sure: true } as const
  if (sum > 0) return verdictOf(claim, 'FAIL', ['', stated])
  const isKnown = cells.length > 0 && cells.every(({ value }) => value !== null)
  return verdictOf(claim, isKnown ? 'PASS' : 'NOT_ASSESSABLE', ['', stated])
}

/** All upheld: as many upheld as there are cases, and as many as the sentence counts. A blank track adds nothing. */
function allUpheld(claim: Claim, report: Report): CheckResult {
  const tracks = tracksOf(claim)
  const totals = tracks.map(track => statedField(report, `${track}_total`)).filter(({ value }) => value !== null)
  const upheld = tracks.map(track => statedField(report, `${track}_upheld`)).filter(({ value }) => value !== null)
  const cases = sumOf(totals)
  const held = sumOf(upheld)
  const stated: Stated = { value: held, cells: upheld.flatMap(({ cells }) => cells), cell: '', sure: true }
  if (totals.length === 0 || (upheld.length === 0 && cases > 0)) return verdictOf(claim, 'NOT_ASSESSABLE', ['', stated])
  const said = claim.parts ? claim.value : cases
  const isKept = held === cases && said === cases
  return verdictOf({ ...claim, value: said }, isKept ? 'PASS' : 'FAIL', ['', stated])
}

function sumOf(stated: readonly Stated[]): number {
  return stated.reduce((sum, { value }) => sum + (value ?? 0), 0)
}
