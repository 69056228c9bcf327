import { APPLICANTS } from '../../domain/forms/applications.ts'
import { LEVELS, SCOPES } from '../../domain/scope.ts'
import { UNIT_KINDS } from '../../domain/unit.ts'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { Dimension } from '../../summaries/table/dimensions.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { shortLabel } from '../parts/cellName.ts'

/** What stands in the head of a line or a column for one name of a dimension. */
export function nameOf(
  dimension: Dimension,
  name: string | number | null,
  { words, nodes }: { readonly words: TableWords; readonly nodes: ReadonlyMap<string, ColumnNode> },
): string {
  const text = String(name ?? '')
  const known = NAMES[dimension]?.(text, words)
  if (known !== undefined) return known
  if (dimension === 'measure') return measureName(nodes.get(text), words) || text
  return text || (dimension === 'unit' ? words.shared.organUnknown : '—')
}

type Namer = (text: string, words: TableWords) => string | undefined

const NAMES: Readonly<Partial<Record<Dimension, Namer>>> = {
  applicant: (text, { lang }) => APPLICANTS.find(column => column.id === text)?.[lang],
  scope: (text, { shared }) => said(SCOPES, text, shared.scopes),
  level: (text, { shared }) => said(LEVELS, text, shared.levels),
  kind: (text, { shared }) => said(UNIT_KINDS, text, shared.kinds),
}

function said<Id extends string>(ids: readonly Id[], text: string, names: Readonly<Record<Id, string>>) {
  const id = ids.find(each => each === text)
  return id === undefined ? undefined : names[id]
}

/** A measure with its numbering, as the form prints it. */
export function measureName(node: ColumnNode | undefined, words: TableWords): string {
  return node ? `${words.report.number(node.number)}${shortLabel(node.label, words.lang)}` : ''
}

const TREES = new WeakMap<readonly ColumnNode[], ReadonlyMap<string, ColumnNode>>()

/** Every node of a tree by its id; every line of a table asks, so it is made once. */
export function nodesById(nodes: readonly ColumnNode[]): ReadonlyMap<string, ColumnNode> {
  const known = TREES.get(nodes)
  if (known) return known
  const all = new Map<string, ColumnNode>()
  TREES.set(nodes, all)
  const walk = (node: ColumnNode): void => {
    all.set(node.id, node)
    node.children.forEach(walk)
  }
  nodes.forEach(walk)
  return all
}
