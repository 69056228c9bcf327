import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import { heldOf } from '../../../src/queries/heldOf.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { aboutLists } from '../../../src/views/parts/about.ts'
import { tableWords } from '../../../src/words/tableTexts.ts'
import { zh } from '../../../src/words/zh.ts'

beforeEach(() => void vi.stubGlobal('window', { location: { href: 'https://example.org/#/table' } }))
afterEach(() => void vi.unstubAllGlobals())

/** So many reports that nobody has checked yet, as after a nation was read. */
function behindOf(count: number) {
  const { reports } = synthetic()
  const fresh = Array.from({ length: count }, (_, at) => {
    const report = reports[at % reports.length]
    if (!report) throw new Error('no synthetic reports')
    return { ...report, id: String(at), dataset: 'd' }
  })
  const held = heldOf({ datasets: [], reads: [], uploads: [], problems: [] })
  return { choice: NO_CHOICE, words: tableWords(zh), held, reports: fresh }
}

test('the log of many checks is made a slice at a time: the page has its turn, and hears how far it is', async () => {
  const behind = behindOf(3_000)
  const steps: number[] = []
  let turns = 0
  const timer = setInterval(() => (turns += 1))
  const task = { signal: new AbortController().signal, onStep: (done: number) => steps.push(done) }
  const [, sources, checks] = await aboutLists(behind, { task })
  clearInterval(timer)
  expect(sources?.rows).toHaveLength(3_001)
  expect(checks?.rows.length).toBeGreaterThan(1)
  expect(turns).toBeGreaterThan(2)
  expect(steps.length).toBeGreaterThan(2)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})

test('it can be stopped', async () => {
  const stop = new AbortController()
  const task = { signal: stop.signal, onStep: () => stop.abort() }
  await expect(aboutLists(behindOf(3_000), { task })).rejects.toThrow(/abort/i)
})
