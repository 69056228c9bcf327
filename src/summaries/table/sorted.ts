/** Places in an order, without touching those given. (`toSorted` of typed arrays is younger than Chrome 109.) */
export function sortedPlaces(places: Int32Array, order: (a: number, b: number) => number): Int32Array {
  const copy = places.slice()
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy of our own
  return copy.sort(order)
}

/** Numbers, rising. */
export function sortedNumbers(numbers: readonly number[]): Float64Array {
  const copy = Float64Array.from(numbers)
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy of our own
  return copy.sort()
}
