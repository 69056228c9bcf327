import { SUBTOTALS, type Claim } from '../narrative/claim.ts'
import { claimsIn } from '../narrative/claimsIn.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { equalTo } from './nt.ts'
import { statedField } from './statedField.ts'

const TOTALS = ['new_received', 'total_processed']
const OUTCOME = /^(?:granted|partial|denied|unable|refused|other_)/

/**
 * The outcomes that a sentence lists add up to the total before them. A list may be short, so it fails only where it
 * exceeds every total it may be of, or names all six outcomes and misses; and only where no number of it is already
 * known to be wrong by its own rule.
 */
export const NT_SUM: Check = {
  id: 'NT-SUM',
  run: report => listsOf(claimsIn(report)).flatMap(list => sumVerdict(list, report)),
}

interface List {
  readonly total: Claim
  readonly carriedIn: number
  readonly parts: readonly Claim[]
}

function listsOf(claims: readonly Claim[]): readonly List[] {
  return claims.flatMap((total, index): readonly List[] => {
    if (!TOTALS.includes(total.field)) return []
    const rest = claims.slice(index + 1)
    const end = rest.findIndex(claim => TOTALS.includes(claim.field) || claim.section !== total.section)
    const own = end < 0 ? rest : rest.slice(0, end)
    const carried = claims.find(claim => claim.field === 'carried_in')
    const parts = own.filter(({ field }) => OUTCOME.test(field))
    return parts.length < 2 ? [] : [{ total, carriedIn: carried?.value ?? 0, parts: topLevel(parts) }]
  })
}

/** The grounds of a group count only where the group itself is not listed. */
function topLevel(parts: readonly Claim[]): readonly Claim[] {
  const listed = new Set(parts.map(({ field }) => SUBTOTALS[field]).filter(group => group !== undefined))
  return parts.filter(({ field }) => field in SUBTOTALS || ![...listed].some(group => field.startsWith(`${group}_`)))
}

function sumVerdict({ total, carriedIn, parts }: List, report: Report): readonly CheckResult[] {
  const fields = parts.map(({ field }) => field)
  if (new Set(fields).size < fields.length) return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const wholes = [total.value, total.value + carriedIn]
  const isOver = sum > Math.max(...wholes)
  const isOff = namesAll(fields) && !wholes.includes(sum)
  if (!isOver && !isOff) return []
  if ([total, ...parts].some(claim => isWrong(claim, report))) return []
  const found = `${parts.map(({ value }) => value).join(' + ')} = ${sum} ≠ ${total.value}`
  const values = { claim: total.text, section: total.section, found }
  return [
    { check: 'NT-SUM', cell: '', result: 'FAIL', left: sum, right: total.value, sentence: total.sentence, values },
  ]
}

function namesAll(fields: readonly string[]): boolean {
  const has = (field: string) => fields.some(each => each.startsWith(field))
  const granted = has('granted_or_partial') || (fields.includes('granted') && fields.includes('partial'))
  return granted && ['denied', 'unable', 'refused', 'other'].every(has)
}

function isWrong(claim: Claim, report: Report): boolean {
  return equalTo(claim, [['', statedField(report, claim.field)]]).result === 'FAIL'
}
