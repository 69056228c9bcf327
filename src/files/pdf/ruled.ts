import type { Rule } from './page.ts'
import { clustered, levelStrokes, uprightStrokes, type Stroke } from './spans.ts'

/** One cell of a drawn table: its box, and the rows and columns that it covers. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly row: number
  readonly column: number
  readonly columns: number
}

/** A table as its lines draw it. */
export interface RuledTable {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly boxes: readonly Box[]
}

/** How far lines may miss each other and still meet. */
const MEET = 4
/** A line that goes on beyond the outermost crossing one by this much leaves a cell open there. */
const OPEN = 7
/** More lines than this in one table are a drawing. */
const MOST = 400

/** The tables that lines draw on a page, from top to bottom; a frame around a page or a paragraph is none. */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const level = levelStrokes(rules)
  const upright = uprightStrokes(rules)
  return groups(level, upright)
    .flatMap(({ level: rows, upright: columns }) => tableOf(rows, columns) ?? [])
    .toSorted((a, b) => a.y0 - b.y0)
}

interface Lines {
  readonly level: readonly Stroke[]
  readonly upright: readonly Stroke[]
}

/** Lines that meet, directly or through others, belong together. */
function groups(level: readonly Stroke[], upright: readonly Stroke[]): readonly Lines[] {
  const group = [...level, ...upright].map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] ?? at
    return at
  }
  level.forEach((row, index) => {
    upright.forEach((column, other) => {
      if (meets(row, column)) group[rootOf(level.length + other)] = rootOf(index)
    })
  })
  const found = new Map<number, { level: Stroke[]; upright: Stroke[] }>()
  group.forEach((_, index) => {
    const root = rootOf(index)
    const lines = found.get(root) ?? { level: [], upright: [] }
    found.set(root, lines)
    const row = level[index]
    const column = upright[index - level.length]
    if (row) lines.level.push(row)
    else if (column) lines.upright.push(column)
  })
  return [...found.values()].filter(lines => lines.level.length > 0 && lines.upright.length > 0)
}

function meets(row: Stroke, column: Stroke): boolean {
  return (
    column.at >= row.from - MEET &&
    column.at <= row.to + MEET &&
    row.at >= column.from - MEET &&
    row.at <= column.to + MEET
  )
}

function tableOf(level: readonly Stroke[], upright: readonly Stroke[]): RuledTable | null {
  const ys = withEnds(level, upright)
  const xs = withEnds(upright, level)
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length > MOST) return null
  const boxes = boxesOf(xs, ys, { level, upright })
  if (boxes.length < 2) return null
  return { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, boxes }
}

/** Where the lines of one direction lie, and where the others end beyond them: a page may cut a table open. */
function withEnds(lines: readonly Stroke[], across: readonly Stroke[]): readonly number[] {
  const at = clustered(
    lines.map(line => line.at),
    MEET,
  )
  const first = Math.min(...across.map(line => line.from))
  const last = Math.max(...across.map(line => line.to))
  return [
    ...(first < (at[0] ?? first) - OPEN ? [first] : []),
    ...at,
    ...(last > (at.at(-1) ?? last) + OPEN ? [last] : []),
  ]
}

/** The cells between the lines: fields of the grid that no line parts are one cell. */
function boxesOf(xs: readonly number[], ys: readonly number[], { level, upright }: Lines): readonly Box[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: columns * rows }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (owner[at] !== at) at = owner[at] ?? at
    return at
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)]
    owner[Math.max(a, b)] = Math.min(a, b)
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column
      const [x, y] = [span(xs, column), span(ys, row)]
      if (column > 0 && !isDrawn(upright, x[0], y)) join(index, index - 1)
      if (row > 0 && !isDrawn(level, y[0], x)) join(index, index - columns)
    }
  }
  return collected(
    owner.map((_, index) => rootOf(index)),
    xs,
    ys,
  )
}

function span(lines: readonly number[], index: number): readonly [from: number, to: number] {
  return [lines[index] ?? 0, lines[index + 1] ?? 0]
}

/** Whether a line is drawn along more than half of an edge. */
function isDrawn(strokes: readonly Stroke[], at: number, [from, to]: readonly [from: number, to: number]): boolean {
  let covered = 0
  for (const stroke of strokes) {
    if (Math.abs(stroke.at - at) > MEET) continue
    covered += Math.max(0, Math.min(to, stroke.to) - Math.max(from, stroke.from))
  }
  return covered > (to - from) * 0.55
}

function collected(roots: readonly number[], xs: readonly number[], ys: readonly number[]): readonly Box[] {
  const columns = xs.length - 1
  const fields = new Map<number, number[]>()
  roots.forEach((root, index) => {
    const list = fields.get(root)
    if (list) list.push(index)
    else fields.set(root, [index])
  })
  return [...fields.values()].map(list => {
    const inRow = list.map(index => Math.floor(index / columns))
    const inColumn = list.map(index => index % columns)
    const [top, bottom] = [Math.min(...inRow), Math.max(...inRow)]
    const [left, right] = [Math.min(...inColumn), Math.max(...inColumn)]
    return {
      x0: xs[left] ?? 0,
      x1: xs[right + 1] ?? 0,
      y0: ys[top] ?? 0,
      y1: ys[bottom + 1] ?? 0,
      row: top,
      column: left,
      columns: right - left + 1,
    }
  })
}
