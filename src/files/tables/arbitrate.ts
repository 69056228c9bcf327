import type { Identity } from '../../domain/forms/form.ts'

/** More combinations than this are not tried: the rows stay ambiguous. */
const MOST = 50_000

/** The readings that one run of digits allows: seven numbers (or fifteen) each. */
export type Candidates = readonly (readonly number[])[]

/**
 * Of runs that several readings fit, the ones that the sums of the columns leave: returns for each run the candidates
 * that are in a best combination. A combination is better the more identities of the columns it keeps.
 */
export function arbitrate(
  open: ReadonlyMap<string, Candidates>,
  known: ReadonlyMap<string, readonly number[]>,
  { identities, columns }: { readonly identities: readonly Identity[]; readonly columns: readonly string[] },
): ReadonlyMap<string, Candidates> {
  const entries = [...open].filter(([, candidates]) => candidates.length > 1)
  const combinations = entries.reduce((product, [, candidates]) => product * candidates.length, 1)
  if (entries.length === 0 || combinations > MOST) return open
  const relevant = identities.filter(each => each.check === 'T3-CARRY' || each.check === 'T3-TOTAL')
  let best = -1
  let winners: (readonly (readonly number[])[])[] = []
  const visit = (chosen: readonly (readonly number[])[]): void => {
    const next = entries[chosen.length]
    if (next) {
      for (const candidate of next[1]) visit([...chosen, candidate])
      return
    }
    const rows = new Map([...known, ...entries.map(([row], index) => [row, chosen[index] ?? []] as const)])
    const kept = relevant.filter(identity => holds(identity, rows, columns)).length
    if (kept > best) winners = []
    if (kept >= best) winners.push(chosen)
    best = Math.max(best, kept)
  }
  visit([])
  return new Map([
    ...open,
    ...entries.map(([row], index) => [row, [...new Set(winners.map(chosen => chosen[index] ?? []))]] as const),
  ])
}

function holds(identity: Identity, rows: ReadonlyMap<string, readonly number[]>, columns: readonly string[]): boolean {
  const sum = (cells: Identity['left']): number | null =>
    cells.reduce<number | null>((total, cell) => {
      const [, row = '', column = ''] = cell.split('/')
      const value = rows.get(row)?.[columns.indexOf(column)]
      return total === null || value === undefined ? null : total + value
    }, 0)
  const left = sum(identity.left)
  return left !== null && left === sum(identity.right)
}
