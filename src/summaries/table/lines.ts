import { APPLICANT_IDS, groupsReports, type Dimension } from './dimensions.ts'
import { ranksOf, type Facts } from './groups.ts'
import { sortedPlaces } from './sorted.ts'

/** What each line is about: a group of reports, and a kind of applicants and a measure where these stand in rows (else -1). */
export interface Lines {
  readonly group: Int32Array
  readonly applicant: Int32Array
  readonly node: Int32Array
}

/** Every group with every kind of applicants and every measure that stand in the rows, in the order of the dimensions. */
export function linesOf(
  facts: Facts,
  rows: readonly Dimension[],
  { sample, nodes }: { readonly sample: Int32Array; readonly nodes: number },
): Lines {
  const kinds = rows.includes('applicant') ? APPLICANT_IDS.length : 1
  const measures = rows.includes('measure') ? nodes : 1
  const size = sample.length * kinds * measures
  const group = Int32Array.from({ length: size }, (_, line) => Math.floor(line / (kinds * measures)))
  const applicant = Int32Array.from({ length: size }, (_, line) => Math.floor(line / measures) % kinds)
  const node = Int32Array.from({ length: size }, (_, line) => line % measures)
  const lines = {
    group,
    applicant: rows.includes('applicant') ? applicant : applicant.fill(-1),
    node: rows.includes('measure') ? node : node.fill(-1),
  }
  return rows.every(groupsReports) ? lines : inOrder(facts, rows, { lines, sample })
}

// Groups come in the order of their own dimensions; kinds and measures may stand before or between these.
function inOrder(
  { columns }: Facts,
  rows: readonly Dimension[],
  { lines, sample }: { readonly lines: Lines; readonly sample: Int32Array },
): Lines {
  const places = rows.map(dimension => {
    if (dimension === 'applicant') return lines.applicant
    if (dimension === 'measure') return lines.node
    const { codes, names } = columns.key(dimension)
    const ranks = ranksOf(dimension, names)
    return lines.group.map(of => ranks[codes[sample[of] ?? 0] ?? 0] ?? 0)
  })
  const all = Int32Array.from(lines.group, (_, line) => line)
  const order = sortedPlaces(all, (a, b) => {
    for (const place of places) {
      const difference = (place[a] ?? 0) - (place[b] ?? 0)
      if (difference !== 0) return difference
    }
    return a - b
  })
  const moved = (from: Int32Array): Int32Array => order.map(line => from[line] ?? -1)
  return { group: moved(lines.group), applicant: moved(lines.applicant), node: moved(lines.node) }
}
