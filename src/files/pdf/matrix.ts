/** A transformation of the plane as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The transformation that does `inner` first and `outer` then. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where a point goes. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Six numbers as a transformation; the one that moves nothing where they are not six. */
export function matrixOf(numbers: ArrayLike<unknown> | null | undefined): Matrix {
  const [a, b, c, d, e, f] = Array.from(numbers ?? [], Number)
  if (a === undefined || b === undefined || c === undefined) return [1, 0, 0, 1, 0, 0]
  return d === undefined || e === undefined || f === undefined ? [1, 0, 0, 1, 0, 0] : [a, b, c, d, e, f]
}
