import { tableFeatures, type ColumnDef } from '@tanstack/react-table'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { Leaf } from '../../summaries/table/leaves.ts'
import { waysTo } from '../../summaries/table/opened.ts'
import type { TableModel } from '../../summaries/table/tableModel.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { measureName, nameOf, nodesById } from './names.ts'

/** Lines come from typed arrays; the library lays out the heads. */
export const FEATURES = tableFeatures({})
export type TableFeatures = typeof FEATURES

/** One step from the top of the head down to a column. */
export interface HeadStep {
  readonly id: string
  readonly label: string
  /** Where the step is a measure: it opens and closes. */
  readonly node: ColumnNode | null
  readonly isOpen: boolean
}

/** The way of each leaf through the heads above it. */
export function headWays(
  { grid, nodes, view, change }: TableModel,
  words: TableWords,
): readonly (readonly HeadStep[])[] {
  const known = nodesById(nodes)
  const ways = waysTo(nodes, new Set(view.opened))
  return grid.leaves.map(leaf => {
    const steps = leaf.keys.flatMap(({ dimension, name }): readonly HeadStep[] => {
      if (dimension === 'measure') return measureSteps(ways.get(String(name)) ?? [], words)
      if (change && dimension === 'year' && leaf.part !== 'value') return [partStep(leaf, words)]
      return [{ id: `${dimension}=${name ?? ''}`, label: nameOf(dimension, name, { words, nodes: known }), ...PLAIN }]
    })
    return steps.length > 0 ? steps : [{ id: leaf.id, label: words.table.sum, ...PLAIN }]
  })
}

const PLAIN = { node: null, isOpen: false } as const

function partStep({ part }: Leaf, { table }: TableWords): HeadStep {
  return { id: part, label: part === 'value' ? table.sum : table.parts[part], ...PLAIN }
}

function measureSteps(way: readonly ColumnNode[], words: TableWords): readonly HeadStep[] {
  return way.map((node, at) => {
    const isSum = at > 0 && way[at - 1] === node
    const isOpen = at < way.length - 1
    return { id: node.id, label: isSum ? words.table.sum : measureName(node, words), node: isSum ? null : node, isOpen }
  })
}

type Def = ColumnDef<TableFeatures, never[]>

/** The heads as a tree of columns: leaves under the same steps share them. The ids of leaves are their places. */
export function headTree(ways: readonly (readonly HeadStep[])[]): Def[] {
  return branch(
    ways.map((way, leaf) => ({ way, leaf })),
    '',
  )
}

interface Twig {
  readonly way: readonly HeadStep[]
  readonly leaf: number
}

function branch(twigs: readonly Twig[], above: string): Def[] {
  const defs: Def[] = []
  for (let at = 0; at < twigs.length;) {
    const own = alike(twigs, at)
    const [{ way, leaf } = NO_TWIG] = own
    const [step] = way
    if (!step) break
    const id = `${above}>${step.id}#${leaf}`
    const parts = own.map(twig => ({ way: twig.way.slice(1), leaf: twig.leaf }))
    if (way.length === 1) defs.push({ id: String(leaf), header: step.label })
    else defs.push({ id, header: step.label, columns: branch(parts, id) })
    at += own.length
  }
  return defs
}

const NO_TWIG: Twig = { way: [], leaf: 0 }

/** The twigs from here on that go on under the same step; one alone where it ends with it. */
function alike(twigs: readonly Twig[], from: number): readonly Twig[] {
  const [first] = twigs.slice(from, from + 1)
  if (!first || first.way.length === 1) return first ? [first] : []
  const end = twigs.findIndex(
    (twig, at) => at > from && (twig.way.length === 1 || twig.way[0]?.id !== first.way[0]?.id),
  )
  return twigs.slice(from, end < 0 ? twigs.length : end)
}

/** One head as laid out: over which leaves it stands, and how deep. A head without a step is an empty place. */
export interface Head {
  readonly start: number
  readonly span: number
  readonly step: HeadStep | null
  readonly isLeaf: boolean
}
