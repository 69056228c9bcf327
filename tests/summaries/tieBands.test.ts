import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSurelyAbove, tieBands, type Rates } from '../../src/summaries/tieBands.ts'
import { wilson } from '../../src/summaries/wilson.ts'

interface Case {
  readonly k: number
  readonly n: number
}

const anyCase: fc.Arbitrary<Case> = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40_000 }))
  .chain(n => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))

function ratesOf(cases: readonly Case[]): Rates {
  const intervals = cases.map(({ k, n }) => wilson(k, n) ?? [0, 1])
  return {
    rate: Float64Array.from(cases, ({ k, n }) => k / n),
    low: Float64Array.from(intervals, each => each[0]),
    high: Float64Array.from(intervals, each => each[1]),
  }
}

/** Every pair by itself. */
function bandsPairByPair({ rate, low, high }: Rates): {
  readonly best: readonly number[]
  readonly worst: readonly number[]
} {
  const places = [...rate.keys()]
  const above = (a: number, b: number) => isSurelyAbove([rate[a] ?? 0, low[a] ?? 0], [rate[b] ?? 0, high[b] ?? 0])
  return {
    best: places.map(at => 1 + places.filter(other => above(other, at)).length),
    worst: places.map(at => places.length - places.filter(other => above(at, other)).length),
  }
}

describe('bands of ranks', () => {
  test('are those of every pair compared by itself', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 120 }), cases => {
        const rates = ratesOf(cases)
        const { best, worst } = tieBands(rates)
        expect({ best: [...best], worst: [...worst] }).toEqual(bandsPairByPair(rates))
      }),
      { numRuns: 300 },
    )
  })

  test('hold the place by the rate alone, and never cross', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 60 }), cases => {
        const rates = ratesOf(cases)
        const { best, worst } = tieBands(rates)
        rates.rate.forEach((rate, at) => {
          const place = 1 + [...rates.rate].filter(other => other > rate).length
          expect(best[at]).toBeLessThanOrEqual(place)
          expect(worst[at]).toBeGreaterThanOrEqual(place)
        })
      }),
    )
  })

  test('of bodies far apart are single places; of few cases, all of them', () => {
    const far = tieBands(
      ratesOf([
        { k: 900, n: 1000 },
        { k: 100, n: 1000 },
        { k: 500, n: 1000 },
      ]),
    )
    expect([[...far.best], [...far.worst]]).toEqual([
      [1, 3, 2],
      [1, 3, 2],
    ])
    const near = tieBands(
      ratesOf([
        { k: 3, n: 5 },
        { k: 2, n: 5 },
        { k: 4, n: 5 },
      ]),
    )
    expect([[...near.best], [...near.worst]]).toEqual([
      [1, 1, 1],
      [3, 3, 3],
    ])
  })

  test('of nobody are nothing', () => {
    expect(tieBands(ratesOf([])).best.length).toBe(0)
  })
})

/** The rates that a score test at 95 % does not refuse, found by halving. */
function wilsonByTest(k: number, n: number): readonly [number, number] {
  const rate = k / n
  const refused = (p: number): boolean => Math.abs(rate - p) > 1.959964 * Math.sqrt((p * (1 - p)) / n)
  const edge = (inside: number, outside: number): number => {
    let [good, bad] = [inside, outside]
    for (let turn = 0; turn < 80; turn += 1) {
      const middle = (good + bad) / 2
      if (refused(middle)) bad = middle
      else good = middle
    }
    return good
  }
  return [refused(0) ? edge(rate, 0) : 0, refused(1) ? edge(rate, 1) : 1]
}

describe('the interval of a rate', () => {
  test('is what the score test does not refuse', () => {
    fc.assert(
      fc.property(anyCase, ({ k, n }) => {
        const [low, high] = wilson(k, n) ?? [Number.NaN, Number.NaN]
        const [least, most] = wilsonByTest(k, n)
        expect(low).toBeCloseTo(least, 8)
        expect(high).toBeCloseTo(most, 8)
      }),
    )
  })

  test('of 12 in 20 is 38.7 to 78.1 %; without cases there is none', () => {
    const [low, high] = wilson(12, 20) ?? [0, 0]
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.387', '0.781'])
    expect(wilson(0, 0)).toBeNull()
  })
})
