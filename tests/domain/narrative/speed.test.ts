import { expect, test } from 'vitest'
import type { Section } from '../../../src/domain/report.ts'
import { claimsOf } from '../../../src/domain/narrative/claimsOf.ts'
import { figuresOf } from '../../../src/domain/narrative/figuresOf.ts'
import { sectionOf } from './sectionOf.ts'

const SIZE = 100_000
/** A rule that grows too fast does so every time; a machine that is busy does not. */
const BUSY = { retry: 3 }

/** The fastest of some runs: other work on the machine only slows. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}

/** Four times the text may take some four times as long, not sixteen; what takes no time at all is not compared. */
function grows(read: (sections: readonly Section[]) => unknown, text: string): void {
  const run = (size: number) => () => read([sectionOf(text.repeat(size / text.length))])
  expect(fastest(run(SIZE))).toBeLessThan(Math.max(50, 10 * fastest(run(SIZE / 4))))
}

test.each(['0', '件', '，', '二', '（', '\n', '《', '“', '年', '占', ' ', '1.', '一件', '公开'])(
  '100 kB of %j is read in time that grows with the text only',
  BUSY,
  text => {
    grows(claimsOf, text)
    grows(figuresOf, text)
  },
)

test.each(['1件，', '1件。', '收到申请3件，', '予以公开2件、', '占3%', '行政复议1件，均获维持，'])(
  '100 kB of %j takes time in proportion',
  BUSY,
  text => grows(claimsOf, text),
)
