import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partChange, type ClassCount, type ClassPair } from '../../src/summaries/partChange.ts'

const anyCount: fc.Arbitrary<ClassCount> = fc
  .oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }))
  .chain(cases => fc.record({ cases: fc.constant(cases), hits: fc.integer({ min: 0, max: cases }) }))
const anyPairs: fc.Arbitrary<readonly ClassPair[]> = fc
  .array(fc.record({ before: anyCount, after: anyCount }), { minLength: 1, maxLength: 8 })
  .map(pairs => pairs.map((pair, at) => ({ id: String(at), ...pair })))

interface State {
  readonly weights: readonly number[]
  readonly rates: readonly number[]
}

function rateOf({ weights, rates }: State): number {
  return weights.reduce((sum, weight, at) => sum + weight * (rates[at] ?? 0), 0)
}

/** The two ways from one year to the other, shares first or rates first, each step by step; the mean of both. */
function byBothWays(pairs: readonly ClassPair[]): { readonly mix: number; readonly treatment: number } {
  const total = (year: 'before' | 'after') => pairs.reduce((sum, pair) => sum + pair[year].cases, 0)
  const weights = (year: 'before' | 'after') => pairs.map(pair => pair[year].cases / total(year))
  const rates = (year: 'before' | 'after') =>
    pairs.map(pair => {
      const own = pair[year].cases > 0 ? pair[year] : pair[year === 'before' ? 'after' : 'before']
      return own.cases > 0 ? own.hits / own.cases : 0
    })
  const at = (w: 'before' | 'after', r: 'before' | 'after') => rateOf({ weights: weights(w), rates: rates(r) })
  return {
    mix: (at('after', 'before') - at('before', 'before') + (at('after', 'after') - at('before', 'after'))) / 2,
    treatment: (at('before', 'after') - at('before', 'before') + (at('after', 'after') - at('after', 'before'))) / 2,
  }
}

describe('the parts of a change', () => {
  test('add up to it, and are the mean of both ways of going there', () => {
    fc.assert(
      fc.property(anyPairs, pairs => {
        const parts = partChange(pairs)
        const none = ['before', 'after'].some(year => pairs.every(pair => pair[year as 'before'].cases === 0))
        if (none) {
          expect(parts).toBeNull()
          return
        }
        expect(parts).not.toBeNull()
        if (!parts) return
        expect(parts.mix + parts.treatment).toBeCloseTo(parts.after - parts.before, 12)
        const oracle = byBothWays(pairs)
        expect(parts.mix).toBeCloseTo(oracle.mix, 12)
        expect(parts.treatment).toBeCloseTo(oracle.treatment, 12)
      }),
      { numRuns: 500 },
    )
  })

  test('are mix alone where every class keeps its rate, treatment alone where every class keeps its share', () => {
    const mixed = partChange([
      { id: 'a', before: { cases: 10, hits: 9 }, after: { cases: 90, hits: 81 } },
      { id: 'b', before: { cases: 90, hits: 9 }, after: { cases: 10, hits: 1 } },
    ])
    expect(mixed?.treatment).toBeCloseTo(0, 12)
    expect(mixed?.mix).toBeCloseTo(0.64, 12)
    const treated = partChange([
      { id: 'a', before: { cases: 10, hits: 9 }, after: { cases: 20, hits: 2 } },
      { id: 'b', before: { cases: 90, hits: 9 }, after: { cases: 180, hits: 18 } },
    ])
    expect(treated?.mix).toBeCloseTo(0, 12)
    expect(treated?.treatment).toBeCloseTo(-0.08, 12)
  })
})
