import { expect, test } from 'vitest'
import { claimsOf } from '../../../src/domain/narrative/claimsOf.ts'
import { figuresOf } from '../../../src/domain/narrative/figuresOf.ts'
import { sectionOf } from './sectionOf.ts'

const SIZE = 100_000

/** The fastest of some runs: other work on the machine only slows. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}

test.each(['0', '件', '，', '二', '（', '\n', '《', '“', '年', '占', ' ', '1.', '一件', '公开'])(
  '100 kB of %j is read in no time',
  text => {
    const sections = [sectionOf(text.repeat(SIZE / text.length))]
    expect(fastest(() => claimsOf(sections))).toBeLessThan(50)
    expect(fastest(() => figuresOf(sections))).toBeLessThan(50)
  },
)

test.each(['1件，', '1件。', '收到申请3件，', '予以公开2件、', '占3%', '行政复议1件，均获维持，'])(
  '100 kB of %j takes time in proportion',
  text => {
    const sections = (size: number) => [sectionOf(text.repeat(size / text.length))]
    expect(fastest(() => claimsOf(sections(SIZE)))).toBeLessThan(1500)
  },
)
