import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { TableRow } from '../../summaries/tableRows.ts'
import type { Words } from '../../words/words.ts'

/** The table as shown, as rows of a sheet: a number, or in words why there is none. */
export function tableSheet(
  rows: readonly TableRow[],
  paths: readonly (readonly [node: ColumnNode, path: string])[],
  words: Words,
): readonly (readonly (string | number)[])[] {
  const head = [words.table.organ, words.table.year, words.report.facts.scope, ...paths.map(([, path]) => path)]
  const body = rows.map(({ report, squares }) => [
    report.organ,
    report.year ?? '',
    words.shared.scopes[report.scope],
    ...paths.map(([node]) => {
      const square = squares.get(node.id)
      return square?.value ?? words.shared.statuses[square?.status ?? 'not_in_format']
    }),
  ])
  return [head, ...body]
}

/** The path of labels to each shown column: 不予公开/属于国家秘密/自然人. */
export function pathsOf(
  nodes: readonly ColumnNode[],
  leaves: readonly ColumnNode[],
  words: Words,
): readonly (readonly [ColumnNode, string])[] {
  const paths = new Map<ColumnNode, string>()
  const walk = (node: ColumnNode, before: readonly string[]): void => {
    const path = [...before, node.label[words.lang]]
    paths.set(node, path.join('/'))
    node.children.forEach(child => walk(child, path))
  }
  nodes.forEach(node => walk(node, []))
  return leaves.map(leaf => [leaf, paths.get(leaf) ?? leaf.id] as const)
}
