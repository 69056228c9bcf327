import type { Report, Section } from '../report.ts'
import type { Claim, NtCheckId } from './claim.ts'
import { claimsOf } from './claimsOf.ts'

const KNOWN = new WeakMap<readonly Section[], readonly Claim[]>()

/** A report's claims that may be held against its tables: of its own year, the whole of it, and of its own body. */
export function claimsIn(report: Report): readonly Claim[] {
  const { sections, year, organ } = report
  const all = KNOWN.get(sections) ?? claimsOf(sections)
  KNOWN.set(sections, all)
  return all.filter(
    claim =>
      claim.annual && (claim.year === null || year === null || claim.year === year) && isOwn(claim.subject, organ),
  )
}

/** The claims of one rule. */
export function claimsFor(report: Report, check: NtCheckId): readonly Claim[] {
  return claimsIn(report).filter(claim => claim.check === check)
}

/** 区政府办公室 is 莱山区人民政府办公室: its signs stand in the organ's name, in their order. */
function isOwn(subject: string, organ: string): boolean {
  if (subject === '' || organ === '') return true
  let from = 0
  for (const sign of subject) {
    const at = organ.indexOf(sign, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
