import { matrixOf, moved, times, type Matrix } from './matrix.ts'
import type { Rule } from './page.ts'

/** The drawing operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The numbers by which pdf.js names its operators. */
export type OperatorNames = Readonly<Record<string, number>>

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const FILLS = ['fill', 'eoFill']
/** A filled shape thinner than this is a drawn line. */
const THIN = 3
/** How far a line may lean and still be straight. */
const LEAN = 1
/** A page with more lines than this is a drawing. */
const MOST = 20_000

type Point = readonly [x: number, y: number]

/** The horizontal and vertical lines that a page draws, in its own upright coordinates. */
export function rulesOf({ fnArray, argsArray }: Operators, names: OperatorNames, view: Matrix): readonly Rule[] {
  const strokes = new Set(STROKES.map(name => names[name]))
  const fills = new Set(FILLS.map(name => names[name]))
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let at = view
  fnArray.forEach((operator, index) => {
    const args = argsArray[index]
    if (operator === names['save']) stack.push(at)
    else if (operator === names['restore'] || operator === names['paintFormXObjectEnd']) at = stack.pop() ?? view
    else if (operator === names['transform']) at = times(at, matrixOf(listOf(args)))
    else if (operator === names['paintFormXObjectBegin']) {
      stack.push(at)
      const [matrix] = listOf(args)
      at = times(at, matrixOf(Array.isArray(matrix) ? matrix : null))
    } else if (operator === names['constructPath'] && rules.length < MOST) {
      const [kind, data] = listOf(args)
      const paths = pathsOf(data, at)
      if (strokes.has(Number(kind))) rules.push(...paths.flatMap(straightParts))
      else if (fills.has(Number(kind))) rules.push(...paths.flatMap(thinShape))
    }
  })
  return rules
}

/** True where a page lays text that is not drawn, as recognition of scans does. */
export function hidesText({ fnArray, argsArray }: Operators, names: OperatorNames): boolean {
  return fnArray.some((operator, index) => {
    return operator === names['setTextRenderingMode'] && Number(listOf(argsArray[index])[0]) === 3
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : ArrayBuffer.isView(value) ? Array.from(new Float32Array(value.buffer)) : []
}

/** How many numbers follow each kind of step: move, line, curve, short curve, close. */
const LENGTHS = [2, 2, 6, 4, 0] as const

/** A path's corners, each stretch between two moves apart; a curve counts as its end. */
function pathsOf(data: unknown, at: Matrix): readonly (readonly Point[])[] {
  const [numbers] = listOf(data)
  if (!(numbers instanceof Float32Array)) return []
  const paths: Point[][] = []
  for (let index = 0; index < numbers.length;) {
    const step = numbers[index] ?? 0
    const length = LENGTHS[step] ?? 0
    const x = numbers[index + length - 1] ?? 0
    const y = numbers[index + length] ?? 0
    const path = paths.at(-1)
    if (step === 0) paths.push([moved(at, x, y)])
    else if (length > 0) path?.push(moved(at, x, y))
    else if (path?.[0]) path.push(path[0])
    index += length + 1
  }
  return paths
}

/** The upright and level parts of a stroked path. */
function straightParts(path: readonly Point[]): readonly Rule[] {
  return path.slice(1).flatMap((to, index) => {
    const from = path[index] ?? to
    const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
    if (Math.min(width, height) > LEAN || Math.max(width, height) < 0.5) return []
    return [ruleOf([from, to])]
  })
}

/** A filled shape that is so thin that it is a line. */
function thinShape(path: readonly Point[]): readonly Rule[] {
  if (path.length < 3) return []
  const box = ruleOf(path)
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  if (Math.min(width, height) > THIN || Math.max(width, height) < 0.5) return []
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
  const [level, upright] = [
    { ...box, y0: y, y1: y },
    { ...box, x0: x, x1: x },
  ]
  // A dot may be one of a dotted line in either direction.
  if (Math.max(width, height) <= THIN) return [level, upright]
  return [width > height ? level : upright]
}

function ruleOf(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}
