/** Spearman's correlation of ranks; values alike share the mean of their places. Null for fewer than three pairs. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 3) return null
  return pearson(placesOf(x), placesOf(y))
}

function placesOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const places = values.map(() => 0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1
    for (let at = from; at <= to; at += 1) places[order[at] ?? 0] = (from + to) / 2
    from = to + 1
  }
  return places
}

function pearson(x: readonly number[], y: readonly number[]): number | null {
  const [middleX, middleY] = [mean(x), mean(y)]
  let [both, ownX, ownY] = [0, 0, 0]
  x.forEach((value, at) => {
    const [dx, dy] = [value - middleX, (y[at] ?? 0) - middleY]
    both += dx * dy
    ownX += dx * dx
    ownY += dy * dy
  })
  return ownX === 0 || ownY === 0 ? null : both / Math.sqrt(ownX * ownY)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
