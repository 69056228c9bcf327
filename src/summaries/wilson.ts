/** The Wilson interval of k of n at 95 %, as two ratios; null without a base. */
export function wilson(k: number, n: number): readonly [low: number, high: number] | null {
  if (n <= 0) return null
  const z = 1.959964
  const rate = k / n
  const centre = rate + (z * z) / (2 * n)
  const spread = z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
