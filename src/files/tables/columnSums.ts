import type { Candidates } from './glued.ts'

/** Σ plus = Σ minus in one column, over rows by their index. */
export interface Equation {
  readonly column: number
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

/** For each row the readings that are left. */
export type Domains = readonly Candidates[]

/** Steps that one file may take; counted, not timed, so that a file reads alike on every machine. */
export interface Budget {
  left: number
}

/** So many different partial sums of one column are looked at; beyond, the column rules nothing out. */
const MOST_SUMS = 20_000

interface Term {
  readonly row: number
  readonly sign: 1 | -1
  /** What the row may add. */
  readonly steps: readonly number[]
}

function termsOf({ column, plus, minus }: Equation, domains: Domains): readonly Term[] {
  const term = (sign: Term['sign']) => (row: number) => {
    const values = new Set((domains[row] ?? []).map(each => each[column] ?? 0))
    return { row, sign, steps: [...values].map(value => sign * value) }
  }
  return [...plus.map(term(1)), ...minus.map(term(-1))]
}

/** What one column leaves of its rows' values; null where nothing fits, undefined where it is too much to look at. */
type Support = ReadonlyMap<number, ReadonlySet<number>> | null | undefined

/** The values of each row with which the equation can hold. */
function supportOf(equation: Equation, domains: Domains, budget: Budget): Support {
  const terms = termsOf(equation, domains)
  const sums = sumsBefore(terms, budget)
  if (sums === undefined) return undefined
  let reached: ReadonlySet<number> = new Set([0])
  if (sums.at(-1)?.has(0) !== true) return null
  const support = new Map<number, ReadonlySet<number>>()
  for (const [at, { row, sign, steps }] of [...terms.entries()].toReversed()) {
    const before = new Set<number>()
    const kept = new Set<number>()
    for (const sum of sums[at] ?? []) {
      for (const step of steps.filter(each => reached.has(sum + each))) {
        before.add(sum)
        kept.add(sign * step)
      }
    }
    support.set(row, kept)
    reached = before
  }
  return support
}

/** The partial sums before each term and behind the last, those left out from which zero cannot be reached. */
function sumsBefore(terms: readonly Term[], budget: Budget): readonly ReadonlySet<number>[] | undefined {
  const low = restsOf(terms.map(({ steps }) => Math.min(...steps)))
  const high = restsOf(terms.map(({ steps }) => Math.max(...steps)))
  const sums: ReadonlySet<number>[] = [new Set([0])]
  for (const [at, { steps }] of terms.entries()) {
    const last = [...(sums[at] ?? [])]
    const [least = 0, most = 0] = [low[at + 1], high[at + 1]]
    const canEnd = (sum: number) => sum + least <= 0 && sum + most >= 0
    const next = new Set(last.flatMap(sum => steps.map(step => sum + step).filter(canEnd)))
    budget.left -= last.length * steps.length
    if (next.size > MOST_SUMS || budget.left < 0) return undefined
    sums.push(next)
  }
  return sums
}

/** Σ from each place to the end. */
function restsOf(numbers: readonly number[]): readonly number[] {
  const rests = [0]
  for (const number of numbers.toReversed()) rests.unshift((rests[0] ?? 0) + number)
  return rests
}

/** Rules out readings that some column has no place for, until no column rules out more; null where none is left. */
export function narrowed(start: Domains, equations: readonly Equation[], budget: Budget): Domains | null {
  const domains = [...start]
  let open = new Set(equations)
  while (open.size > 0) {
    const changed = new Set<number>()
    for (const equation of open) {
      const support = supportOf(equation, domains, budget)
      if (support === null) return null
      for (const [row, values] of support ?? []) {
        const all = domains[row] ?? []
        const left = all.filter(each => values.has(each[equation.column] ?? 0))
        if (left.length === all.length) continue
        domains[row] = left
        changed.add(row)
      }
    }
    open = new Set(equations.filter(each => [...each.plus, ...each.minus].some(row => changed.has(row))))
  }
  return domains
}
