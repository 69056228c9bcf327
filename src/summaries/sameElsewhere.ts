import { cellsOf } from '../domain/forms/index.ts'
import type { Report } from '../domain/report.ts'

/** So many equal numbers above 0 are no chance; fewer are, between two small offices. */
const TELLING = 8
/** Enough where one name is the end of the other: 洪泽区人民政府 is 淮安市洪泽区人民政府. */
const TELLING_OF_NAMESAKES = 2

/** A report of the same year and form that has the same numbers as this one under another name or scope. */
export function sameElsewhere<Other extends Report>(report: Report, others: readonly Other[]): Other | null {
  const alike = others
    .filter(other => other.year === report.year && other.format === report.format && isNamedOtherwise(other, report))
    .map(other => ({ other, equal: equalNumbers(report, other) }))
    .filter(({ other, equal }) => equal >= (areNamesakes(report.organ, other.organ) ? TELLING_OF_NAMESAKES : TELLING))
    .toSorted((a, b) => b.equal - a.equal)
  return alike[0]?.other ?? null
}

function isNamedOtherwise(other: Report, { organ, scope }: Report): boolean {
  return other.organ !== organ || other.scope !== scope
}

function areNamesakes(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one))
}

/** How many numbers above 0 both have alike; -1 where one number differs. */
function equalNumbers(one: Report, other: Report): number {
  let equal = 0
  for (const { id } of cellsOf(one)) {
    const value = one.cells[id]?.value ?? null
    const there = other.cells[id]?.value ?? null
    if (value === null || there === null) continue
    if (value !== there) return -1
    if (value > 0) equal += 1
  }
  return equal
}
