/** One class of cases in one year: how many there are, and how many of them count for the rate. */
export interface ClassCount {
  readonly cases: number
  readonly hits: number
}

/** One class in both years. */
export interface ClassPair {
  readonly id: string
  readonly before: ClassCount
  readonly after: ClassCount
}

/** What one class adds to the change of a rate. */
export interface ClassParts extends ClassPair {
  /** Its share of all cases, and its own rate; null where it has no cases. */
  readonly weights: readonly [before: number, after: number]
  readonly rates: readonly [before: number | null, after: number | null]
  readonly mix: number
  readonly treatment: number
}

/** A change of a rate in parts that add up to it exactly. */
export interface ChangeParts {
  readonly before: number
  readonly after: number
  readonly mix: number
  readonly treatment: number
  readonly classes: readonly ClassParts[]
}

/**
 * Parts the change of a rate over classes of cases (Kitagawa 1955). Mix: the change of a class's share of the cases
 * times the mean of its two rates; treatment: the change of its rate times the mean of its two shares. A class without
 * cases in one year has the rate of the other one, so that all it adds is mix. Null where a year has no cases.
 */
export function partChange(pairs: readonly ClassPair[]): ChangeParts | null {
  const cases = [sumOf(pairs, pair => pair.before.cases), sumOf(pairs, pair => pair.after.cases)] as const
  if (cases[0] <= 0 || cases[1] <= 0) return null
  const classes = pairs.map((pair): ClassParts => {
    const weights = [pair.before.cases / cases[0], pair.after.cases / cases[1]] as const
    const rates = [rateOf(pair.before), rateOf(pair.after)] as const
    const [from, to] = [rates[0] ?? rates[1] ?? 0, rates[1] ?? rates[0] ?? 0]
    return {
      ...pair,
      weights,
      rates,
      mix: ((weights[1] - weights[0]) * (from + to)) / 2,
      treatment: ((weights[0] + weights[1]) / 2) * (to - from),
    }
  })
  return {
    before: sumOf(pairs, pair => pair.before.hits) / cases[0],
    after: sumOf(pairs, pair => pair.after.hits) / cases[1],
    mix: sumOf(classes, each => each.mix),
    treatment: sumOf(classes, each => each.treatment),
    classes,
  }
}

function rateOf({ cases, hits }: ClassCount): number | null {
  return cases === 0 ? null : hits / cases
}

function sumOf<T>(all: readonly T[], value: (each: T) => number): number {
  return all.reduce((sum, each) => sum + value(each), 0)
}
