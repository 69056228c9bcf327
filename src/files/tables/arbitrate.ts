import type { Identity } from '../../domain/forms/form.ts'
import { narrowed, type Budget, type Domains, type Equation } from './columnSums.ts'
import type { Candidates } from './glued.ts'
import { solved } from './jointSums.ts'

/** Steps that the arbitration of one table may take: well under two seconds. */
const STEPS = 6_000_000

/** The rows of one table that stand in the source: the readings of each, one where it was never in doubt. */
export type Readings = ReadonlyMap<string, Candidates>

/**
 * Of rows that several readings fit, the readings that the sums of the columns leave. A published report may break
 * some sums: the fewest are given up (up to two beside those that cannot hold whatever is read), and a reading counts
 * that stands in any such solution. Where nothing helps the rows are left as they were.
 */
export function arbitrate(
  readings: Readings,
  { identities, columns }: { readonly identities: readonly Identity[]; readonly columns: readonly string[] },
): Readings {
  const rows = [...readings].filter(([, candidates]) => candidates.length > 0)
  if (rows.every(([, candidates]) => candidates.length < 2)) return readings
  const ids = rows.map(([id]) => id)
  const domains: Domains = rows.map(([, candidates]) => candidates)
  const budget: Budget = { left: STEPS }
  const equations = identities
    .flatMap(identity => equationOf(identity, ids, columns))
    .filter(equation => narrowed(domains, [equation], budget) !== null)
  const left = fewestGivenUp(domains, equations, budget)
  return new Map([...readings, ...ids.map((id, row) => [id, left[row] ?? []] as const)])
}

/** A sum of one column, if all its rows were found. */
function equationOf(
  { check, cell, left, right }: Identity,
  ids: readonly string[],
  columns: readonly string[],
): readonly Equation[] {
  if (check !== 'T3-CARRY' && check !== 'T3-TOTAL') return []
  const indexes = (cells: Identity['left']) => cells.map(each => ids.indexOf(each.split('/')[1] ?? ''))
  const [plus, minus] = [indexes(left), indexes(right)]
  if ([...plus, ...minus].includes(-1)) return []
  return [{ column: columns.indexOf(cell.split('/')[2] ?? ''), plus, minus }]
}

function fewestGivenUp(domains: Domains, equations: readonly Equation[], budget: Budget): Domains {
  const whole = solved(domains, equations, budget)
  if (whole) return whole
  for (const given of [singles(equations), pairs(equations)]) {
    const found: Domains[] = []
    for (const each of given) {
      const left = solved(
        domains,
        equations.filter(equation => !each.includes(equation)),
        budget,
      )
      if (budget.left < 0) return domains
      if (left) found.push(left)
    }
    if (found.length > 0)
      return domains.map((all, row) => all.filter(one => found.some(each => each[row]?.includes(one))))
  }
  return domains
}

function singles(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  return equations.map(each => [each])
}

function pairs(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  return equations.flatMap((one, at) => equations.slice(at + 1).map(other => [one, other]))
}
