import type { Rule } from './page.ts'

/** One line of a table's grid: where it lies across its own direction, and from where to where it is drawn. */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Lines closer than this are one line. */
export const NEAR = 2.5
/** A gap in a line (between cells, or dots) that is none. */
const GAP = 4

/** The level lines among rules, pieces joined. */
export function levelStrokes(rules: readonly Rule[]): readonly Stroke[] {
  return joined(rules.filter(isLevel).map(({ x0, x1, y0, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })))
}

/** The upright lines among rules, pieces joined. */
export function uprightStrokes(rules: readonly Rule[]): readonly Stroke[] {
  return joined(
    rules.filter(rule => !isLevel(rule)).map(({ x0, x1, y0, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  )
}

function isLevel({ x0, x1, y0, y1 }: Rule): boolean {
  // A dot was given twice, once in each direction: the one that is flat says which.
  return y1 === y0 || (x1 !== x0 && x1 - x0 >= y1 - y0)
}

/** Pieces in one line (within `NEAR`) that touch become one; what stays shorter than a letter is dropped. */
function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const lanes: Stroke[][] = []
  for (const stroke of strokes.toSorted((a, b) => a.at - b.at)) {
    const lane = lanes.at(-1)
    if (lane?.[0] && stroke.at - lane[0].at <= NEAR) lane.push(stroke)
    else lanes.push([stroke])
  }
  return lanes.flatMap(inLane).filter(({ from, to }) => to - from >= 5)
}

function inLane(lane: readonly Stroke[]): readonly Stroke[] {
  const at = lane.reduce((sum, stroke) => sum + stroke.at, 0) / lane.length
  const out: Stroke[] = []
  for (const { from, to } of lane.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && from - last.to <= GAP) out[out.length - 1] = { at, from: last.from, to: Math.max(last.to, to) }
    else out.push({ at, from, to })
  }
  return out
}

/** Values that lie close together, each group as its mean, rising. */
export function clustered(values: readonly number[], near: number): readonly number[] {
  const groups: number[][] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last !== undefined && value - last <= near) group.push(value)
    else groups.push([value])
  }
  return groups.map(group => group.reduce((sum, value) => sum + value, 0) / group.length)
}
