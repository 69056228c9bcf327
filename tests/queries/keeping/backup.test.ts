import { describe, expect, test } from 'vitest'
import { backupOf, workFrom, workFromText } from '../../../src/queries/keeping/backup.ts'
import { withUpload } from '../../../src/queries/uploads.ts'
import { movedTo, NEW_JOURNAL, NO_WORK, SNAPSHOTS, withEntry, workOf, type Work } from '../../../src/queries/work.ts'
import { madeRead } from './made.ts'

const WORK: Work = {
  uploads: [
    {
      id: 'a',
      read: madeRead('a.csv'),
      corrections: [{ report: 0, cell: '3/granted/total', was: null, at: 5 }],
    },
  ],
  replacements: [{ key: 'k', take: 'cells', old: ['3/granted/total'] }],
  aliases: [{ label: 'l', means: '3/granted/total' }],
}

describe('a backup', () => {
  test('brings back the same work', async () => {
    expect(await workFrom(backupOf(WORK, new Date(0)))).toEqual(WORK)
  })

  test('that is not one is refused with the reason, and nothing of it is taken', async () => {
    const text = await backupOf(WORK, new Date(0)).text()
    const bent = (from: string, to: string): unknown => workFromText(text.replace(from, to))
    expect(workFromText('')).toMatchObject({ refused: 'notJson' })
    expect(workFromText('{"kind":"other"}')).toMatchObject({ refused: 'notOurs', field: 'kind' })
    expect(workFromText('['.repeat(40))).toMatchObject({ refused: 'tooDeep' })
    expect(workFromText(`{"a":"${'['.repeat(40)}"}`)).toMatchObject({ refused: 'notOurs' })
    expect(bent('"status":"reported"', '"status":"invented"')).toMatchObject({ refused: 'notOurs' })
    expect(bent('"cell":"3/granted/total"', '"cell":"__proto__"')).toMatchObject({ refused: 'notOurs' })
    expect(bent('"version":1', '"version":2')).toMatchObject({ refused: 'notOurs', field: 'version' })
    expect(workFromText(text.slice(0, -20))).toMatchObject({ refused: 'notJson' })
    expect(Object.keys({})).toEqual([])
  })

  test('with __proto__ in it reaches no object', () => {
    const read = workFromText(
      '{"kind":"ogi-work","version":1,"at":"","uploads":[],"replacements":[],"aliases":[],"__proto__":{"polluted":1}}',
    )
    expect(read).toEqual(NO_WORK)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

const entry = (at: number, step: 'add' | 'correct' = 'correct') => ({ step, file: '', at, work: { ...NO_WORK } })

describe('the journal', () => {
  test('keeps the present and the last ten states', () => {
    const long = Array.from({ length: 30 }, (_, at) => entry(at)).reduce(withEntry, NEW_JOURNAL)
    expect(long.entries.map(each => each.at)).toEqual(Array.from({ length: SNAPSHOTS + 1 }, (_, at) => at + 19))
    expect(long.cursor).toBe(SNAPSHOTS)
  })

  test('goes back and forward, and a new change forgets what was undone', () => {
    const two = [entry(1), entry(2)].reduce(withEntry, NEW_JOURNAL)
    expect(workOf(movedTo(two, 1))).toBe(two.entries[1]?.work)
    expect(movedTo(two, 7)).toBe(two)
    expect(withEntry(movedTo(two, 1), entry(3)).entries.map(each => each.at)).toEqual([0, 1, 3])
  })

  test('files that come in together are one step', () => {
    const many = [entry(1, 'add'), entry(500, 'add'), entry(9000, 'add')].reduce(withEntry, NEW_JOURNAL)
    expect(many.entries.map(each => each.at)).toEqual([0, 500, 9000])
  })
})

test('an upload that is not there changes nothing', () => {
  expect(withUpload(WORK, 'no', () => null)).toBe(WORK)
})
