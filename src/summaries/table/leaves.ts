import type { ColumnNode } from '../columnSets.ts'
import { APPLICANT_IDS, groupsReports, type Dimension } from './dimensions.ts'
import type { Facts } from './groups.ts'
import type { SquareColumn } from './squares.ts'

type Name = string | number | null

/** What a leaf shows of its measure. */
export type LeafPart = 'value' | 'change' | 'rate' | 'course'

/** One column of squares: its measure, and what the columns are laid out by. */
export interface Leaf {
  readonly id: string
  /** Null where measures stand in the rows. */
  readonly node: ColumnNode | null
  readonly applicant: string
  /** The column group that its reports are in. */
  readonly group: number
  readonly keys: readonly { readonly dimension: Dimension; readonly name: Name }[]
  readonly part: LeafPart
  /** Of a course: the column of each year. */
  readonly course: readonly { readonly year: number; readonly column: SquareColumn }[]
}

/** What a grid is made of. */
export interface Layout {
  readonly rows: readonly Dimension[]
  readonly columns: readonly Dimension[]
  readonly nodes: readonly ColumnNode[]
}

/** The columns of squares, in the order of the dimensions of the columns. */
export function leavesOf(facts: Facts, { columns, nodes }: Layout, sample: Int32Array): readonly Leaf[] {
  let found: readonly Leaf[] = [
    { id: '', node: null, applicant: 'total', group: 0, keys: [], part: 'value', course: [] },
  ]
  const reals = columns.filter(groupsReports)
  const groupKeys = [...(sample.length > 0 ? sample : [-1])].map(row =>
    reals.map(dimension => nameAt(facts, dimension, row)),
  )
  for (const dimension of columns) {
    found = found.flatMap(leaf => {
      if (dimension === 'measure') return nodes.map(node => ({ ...leaf, node, ...keyed(leaf, dimension, node.id) }))
      if (dimension === 'applicant')
        return APPLICANT_IDS.map(applicant => ({ ...leaf, applicant, ...keyed(leaf, dimension, applicant) }))
      const at = reals.indexOf(dimension)
      const before = leaf.keys.filter(key => groupsReports(key.dimension)).map(key => key.name)
      const fitting = groupKeys.filter(names => before.every((name, place) => names[place] === name))
      return [...new Set(fitting.map(names => names[at] ?? null))].map(name => ({
        ...leaf,
        ...keyed(leaf, dimension, name),
      }))
    })
  }
  return found.map(leaf => {
    const own = leaf.keys.filter(key => groupsReports(key.dimension)).map(key => key.name)
    const group = groupKeys.findIndex(names => names.every((name, at) => own[at] === name))
    return { ...leaf, group: Math.max(0, group) }
  })
}

function keyed(leaf: Leaf, dimension: Dimension, name: Name): Pick<Leaf, 'id' | 'keys'> {
  const text = dimension === 'measure' ? String(name) : `${dimension}=${name ?? ''}`
  return { id: leaf.id === '' ? text : `${leaf.id}@${text}`, keys: [...leaf.keys, { dimension, name }] }
}

function nameAt({ columns }: Facts, dimension: Dimension, row: number): Name {
  if (!groupsReports(dimension)) return null
  const { codes, names } = columns.key(dimension)
  return names[codes[row] ?? -1] ?? null
}
