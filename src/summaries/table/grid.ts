import type { ColumnNode } from '../columnSets.ts'
import { APPLICANT_IDS, groupsReports, type Dimension } from './dimensions.ts'
import { groupsOf, type Facts } from './groups.ts'
import { leavesOf, type Layout, type Leaf } from './leaves.ts'
import { linesOf, type Lines } from './lines.ts'
import { boardOf, measured, type SquareColumn } from './squares.ts'

/** A table as columns: a code a line for each dimension of the rows, a value and a state a line for each leaf. */
export interface Grid {
  readonly dimensions: readonly Dimension[]
  readonly lines: number
  readonly keys: readonly { readonly codes: Int32Array; readonly names: readonly (string | number | null)[] }[]
  readonly leaves: readonly Leaf[]
  readonly squares: readonly SquareColumn[]
  /** The row group of each line, and the places in `chosen` of the reports of each row group. */
  readonly groupOf: Int32Array
  readonly starts: Int32Array
  readonly members: Int32Array
  /** The column group of each chosen report. */
  readonly columnOf: Int32Array
  readonly nodeOf: (line: number, leaf: Leaf) => ColumnNode | null
  readonly applicantOf: (line: number, leaf: Leaf) => string
}

/** Reports, laid out by dimensions in rows and columns, with the measures of `nodes` in the squares. */
export function gridOf(facts: Facts, { rows, columns, nodes }: Layout): Grid {
  const down = groupsOf(facts, rows.filter(groupsReports))
  const across = groupsOf(facts, columns.filter(groupsReports))
  const width = Math.max(1, across.sample.length)
  const all = down.codes.map((group, at) => group * width + (across.codes[at] ?? 0))
  const board = boardOf(facts, all, down.sample.length * width)
  const lines = linesOf(facts, rows, { sample: down.sample, nodes: nodes.length })
  const leaves = leavesOf(facts, { rows, columns, nodes }, across.sample)
  const size = lines.group.length
  const isPlain = width === 1 && rows.every(groupsReports)
  const squares: SquareColumn[] = leaves.map(() => ({
    values: new Float64Array(size).fill(NaN),
    states: new Uint8Array(size),
  }))
  const kinds = [...rows, ...columns].includes('applicant') ? APPLICANT_IDS : ['total']
  nodes.forEach((node, at) => {
    kinds.forEach((kind, place) => {
      const own = measured(board, node, kind)
      leaves.forEach((leaf, index) => {
        if (leaf.node !== null && leaf.node !== node) return
        if (columns.includes('applicant') && leaf.applicant !== kind) return
        const column = squares[index]
        // Lines are groups of reports then, one square each.
        if (isPlain) squares[index] = own
        else if (column) spread(own, column, { lines, node: at, applicant: place, width, group: leaf.group })
      })
    })
  })
  const lineNode = (line: number): ColumnNode | null => nodes[lines.node[line] ?? -1] ?? null
  return {
    dimensions: rows,
    lines: size,
    keys: rows.map(dimension => keyOf(facts, dimension, { lines, sample: down.sample, nodes })),
    leaves,
    squares,
    groupOf: lines.group,
    ...membersOf(down.codes, down.sample.length),
    columnOf: across.codes,
    nodeOf: (line, leaf) => leaf.node ?? lineNode(line),
    applicantOf: (line, leaf) =>
      rows.includes('applicant') ? (APPLICANT_IDS[lines.applicant[line] ?? 0] ?? 'total') : leaf.applicant,
  }
}

/** So many columns, and so many squares, are laid out at most. */
const WIDEST = 3000
const MOST_SQUARES = 20_000_000

/** How many columns a layout has, where they are too many to be laid out; null where they are not. */
export function tooWide(facts: Facts, { rows, columns, nodes }: Layout): number | null {
  const isTooWide = (groups: typeof mostGroups): boolean => {
    const leaves = countOf(columns, nodes, groups(facts, columns))
    return leaves > WIDEST || leaves * countOf(rows, nodes, groups(facts, rows)) > MOST_SQUARES
  }
  // Groups are counted only where they may be too many: it takes as long as the half of a table.
  return isTooWide(mostGroups) && isTooWide(groupCount) ? countOf(columns, nodes, groupCount(facts, columns)) : null
}

function countOf(dimensions: readonly Dimension[], nodes: Layout['nodes'], groups: number): number {
  const kinds = dimensions.includes('applicant') ? APPLICANT_IDS.length : 1
  return groups * kinds * (dimensions.includes('measure') ? nodes.length : 1)
}

function groupCount(facts: Facts, dimensions: readonly Dimension[]): number {
  return Math.max(1, groupsOf(facts, dimensions.filter(groupsReports)).sample.length)
}

function mostGroups({ columns, chosen }: Facts, dimensions: readonly Dimension[]): number {
  const sizes = dimensions.filter(groupsReports).map(dimension => columns.key(dimension).names.length)
  return Math.min(
    Math.max(1, chosen.length),
    sizes.reduce((product, size) => product * size, 1),
  )
}

interface Spread {
  readonly lines: Lines
  readonly node: number
  readonly applicant: number
  readonly width: number
  readonly group: number
}

function spread(from: SquareColumn, to: SquareColumn, { lines, node, applicant, width, group }: Spread): void {
  const { values, states } = to
  for (let line = 0; line < values.length; line += 1) {
    const ownNode = lines.node[line] ?? -1
    const ownKind = lines.applicant[line] ?? -1
    if ((ownNode >= 0 && ownNode !== node) || (ownKind >= 0 && ownKind !== applicant)) continue
    const square = (lines.group[line] ?? 0) * width + group
    values[line] = from.values[square] ?? NaN
    states[line] = from.states[square] ?? 0
  }
}

interface KeyParts {
  readonly lines: Lines
  readonly sample: Int32Array
  readonly nodes: readonly ColumnNode[]
}

function keyOf({ columns }: Facts, dimension: Dimension, { lines, sample, nodes }: KeyParts): Grid['keys'][number] {
  if (dimension === 'applicant') return { codes: lines.applicant, names: APPLICANT_IDS }
  if (dimension === 'measure') return { codes: lines.node, names: nodes.map(node => node.id) }
  const { codes, names } = columns.key(dimension)
  return { codes: lines.group.map(group => codes[sample[group] ?? 0] ?? 0), names }
}

function membersOf(codes: Int32Array, groups: number): Pick<Grid, 'starts' | 'members'> {
  const starts = new Int32Array(groups + 1)
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1
  for (let group = 0; group < groups; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const next = starts.slice()
  const members = new Int32Array(codes.length)
  for (let at = 0; at < codes.length; at += 1) {
    const group = codes[at] ?? 0
    const place = next[group] ?? 0
    members[place] = at
    next[group] = place + 1
  }
  return { starts, members }
}

/** The places (of the engine's columns) of the reports behind a square; of a whole line without a leaf. */
export function behindOf({ chosen }: Facts, grid: Grid, at: { readonly line: number; readonly leaf?: Leaf }): number[] {
  const group = grid.groupOf[at.line] ?? 0
  const found: number[] = []
  for (let place = grid.starts[group] ?? 0; place < (grid.starts[group + 1] ?? 0); place += 1) {
    const member = grid.members[place] ?? 0
    if (at.leaf === undefined || grid.columnOf[member] === at.leaf.group) found.push(chosen[member] ?? 0)
  }
  return found
}
