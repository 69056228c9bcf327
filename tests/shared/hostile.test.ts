import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, rows, SHARED, told } from './read.ts'

const HOSTILE = join(SHARED ?? '', 'hostile')
const LARGE = 500_000
/** Starting the command takes what the machine takes; the time of each file is held below, in one process. */
const START = 15_000

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
    .toSorted()
}

describe.skipIf(SHARED === undefined)('hostile files', () => {
  const files = SHARED === undefined ? [] : filesBelow(HOSTILE)
  const folders =
    SHARED === undefined ? [] : readdirSync(HOSTILE).filter(name => statSync(join(HOSTILE, name)).isDirectory())

  test.each(folders)('%s: every file ends in a report or a named refusal', folder => {
    const inside = files.filter(file => file.startsWith(join(HOSTILE, folder)))
    const run = read(inside)
    expect(run.code === 0 || run.code === 2).toBe(true)
    expect(run.err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
    expect(run.out).not.toContain('\uFFFD\uFFFD\uFFFD\uFFFD')
    const problems = told(run)
    expect([...new Set(problems.filter(each => each.message === '').map(each => each.code))]).toEqual([])
    const named = new Set(problems.map(each => each.file))
    const reported = new Set(rows(run.out).map(row => row['source']))
    const silent = inside
      .map(file => file.slice(file.lastIndexOf('/') + 1))
      .filter(name => !named.has(name) && !reported.has(name))
    expect(silent).toEqual([])
    const allowed = inside.reduce((sum, file) => sum + (statSync(file).size > LARGE ? 20_000 : 2000), 0)
    expect(run.milliseconds).toBeLessThan(START + Math.min(allowed, 90_000))
  })

  test('each of them within 2 s (20 s over 500 kB), in one process', async () => {
    const { readAny } = await import('../../src/files/readAny.ts')
    const { NODE_MEANS } = await import('../../src/nodeMeans.ts')
    const { readFileSync } = await import('node:fs')
    const slow: string[] = []
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(file))
      const from = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one after another: each has its time
      const reads = await readAny({ name: file.slice(file.lastIndexOf('/') + 1), bytes }, NODE_MEANS)
      const took = performance.now() - from
      if (took > (bytes.length > LARGE ? 20_000 : 2000)) slow.push(`${file}: ${Math.round(took)} ms`)
      expect(
        reads.every(each => each.reports.length > 0 || each.problems.length > 0),
        file,
      ).toBe(true)
      expect(reads.length, file).toBeGreaterThan(0)
    }
    expect(slow).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
