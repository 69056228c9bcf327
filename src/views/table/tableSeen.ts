import { seenText, type SeenCell, type SeenHead, type SeenKind, type SeenTable } from '../../domain/seen.ts'
import type { Grid } from '../../summaries/table/grid.ts'
import { groupName } from '../../summaries/table/display.ts'
import { STATE } from '../../summaries/table/squares.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { inSlices } from '../parts/inSlices.ts'
import { checkSign, type Sheet } from './checkSign.ts'
import { headWays, type Head } from './headTree.ts'
import { nameOf, nodesById } from './names.ts'
import { paint, written, type Kind } from './paint.ts'
import { behindOf } from '../../summaries/table/grid.ts'

interface Around {
  readonly title: string
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

interface Parts {
  readonly sheet: Sheet
  readonly heads: readonly (readonly Head[])[]
  readonly around: Around
}

/** The table of the page, line by line as it is shown, with its heads and the sums at its foot. */
export function tableSeen(parts: Parts): SeenTable {
  return withFoot(parts, [...parts.sheet.model.display].map(lineSeen(parts.sheet)))
}

/** The same of a table that may be very long: the page has its turn in between. */
export async function longTableSeen(parts: Parts, signal: AbortSignal): Promise<SeenTable> {
  return withFoot(parts, await inSlices(parts.sheet.model.display, lineSeen(parts.sheet), { signal }))
}

function lineSeen(sheet: Sheet): (line: number) => readonly SeenCell[] {
  const { groups, grid } = sheet.model
  return line =>
    line < 0 && groups
      ? [...groupCells(sheet, -1 - line), ...squaresOf(sheet, groups, -1 - line)]
      : [...nameCells(sheet, line), checkCell(sheet, grid, line), ...squaresOf(sheet, grid, line)]
}

function withFoot({ sheet, heads, around }: Parts, rows: SeenTable['rows']): SeenTable {
  const { model, words } = sheet
  const { grid, total } = model
  const names = grid.dimensions.length
  const foot = total
    ? [
        [
          ...[words.table.total, ...Array.from({ length: names - 1 }, () => '')].map(seenText),
          checkCell(sheet, total, 0),
          ...squaresOf(sheet, total, 0),
        ],
      ]
    : []
  return { ...around, heads: headsSeen(sheet, heads), rows: [...rows, ...foot], sums: foot.length, names }
}

function headsSeen({ model, words }: Sheet, heads: readonly (readonly Head[])[]): SeenTable['heads'] {
  const { dimensions } = model.grid
  const names = [...dimensions.map(dimension => words.table.dimensions[dimension]), words.table.check]
  const ways = headWays(model, words)
  const first = names.map((text, column): SeenHead => ({ text, column, span: 1, down: heads.length }))
  return heads.map((row, depth) => [
    ...(depth === 0 ? first : []),
    ...row.flatMap((head): readonly SeenHead[] => {
      const column = names.length + head.start
      // An empty place takes the head of its column up to itself, and that head goes.
      if (!head.step)
        return isFirstEmpty(heads, depth, head)
          ? [{ text: lastLabel(ways, head), column, span: 1, down: heads.length - depth }]
          : []
      if (head.isLeaf && depth > 0 && isEmptyAbove(heads, depth, head)) return []
      return [{ text: head.step.label, column, span: head.span, down: 1 }]
    }),
  ])
}

function isFirstEmpty(heads: readonly (readonly Head[])[], depth: number, head: Head): boolean {
  return !isEmptyAbove(heads, depth, head)
}

function isEmptyAbove(heads: readonly (readonly Head[])[], depth: number, head: Head): boolean {
  const above = heads[depth - 1]?.find(each => each.start <= head.start && head.start < each.start + each.span)
  return above !== undefined && above.step === null
}

function lastLabel(ways: ReturnType<typeof headWays>, head: Head): string {
  return ways[head.start]?.at(-1)?.label ?? ''
}

function nameCells({ model, words }: Sheet, line: number): readonly SeenCell[] {
  const nodes = nodesById(model.nodes)
  return model.grid.dimensions.map((dimension, place) => {
    const key = model.grid.keys[place]
    const name = key?.names[key.codes[line] ?? -1] ?? null
    const text = nameOf(dimension, name, { words, nodes })
    return typeof name === 'number' ? { text, value: name, kind: 'year' } : seenText(text)
  })
}

function groupCells(sheet: Sheet, group: number): readonly SeenCell[] {
  const { model, words } = sheet
  const { groups } = model
  if (!groups) return []
  const [dimension] = groups.dimensions
  const name = groupName(groups, group)
  const said = dimension ? nameOf(dimension, name, { words, nodes: nodesById(model.nodes) }) : name
  const label = words.table.subtotal(said, behindOf(model.facts, groups, { line: group }).length)
  const rest = Array.from({ length: model.grid.dimensions.length - 1 }, () => seenText(''))
  return [seenText(label), ...rest, checkCell(sheet, groups, group)]
}

function checkCell(sheet: Sheet, grid: Grid, line: number): SeenCell {
  return seenText(checkSign(sheet, grid, line).sign)
}

const KINDS: Readonly<Record<Kind, SeenKind>> = {
  number: 'number',
  percent: 'percent',
  signed: 'signed',
  points: 'points',
  growth: 'growth',
  course: 'text',
}

function squaresOf(sheet: Sheet, grid: Grid, line: number): readonly SeenCell[] {
  return grid.leaves.map((leaf, index) => {
    if (leaf.part === 'course') return seenText(courseText(leaf, line, sheet.words))
    const { text, value, kind } = paint(sheet, grid, { line, index })
    return { text, value, kind: value === null ? 'text' : KINDS[kind] }
  })
}

/** The years of a course in words: `2021 12、2022 15`. */
export function courseText(leaf: Grid['leaves'][number], line: number, words: TableWords): string {
  const isShare = (leaf.node?.indicator?.denominator.length ?? 0) > 0
  const points = leaf.course.map(({ year, column }) => {
    const value = column.states[line] === STATE.number ? (column.values[line] ?? null) : null
    return `${year} ${value === null ? '—' : written(value, isShare ? 'percent' : 'number', words)}`
  })
  return words.shared.listOf(points)
}
