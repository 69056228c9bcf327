import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/domain/checks/index.ts'
import { typedNumber } from '../../src/domain/typedNumber.ts'
import { answeredBy, correct, ownReport, uncorrect } from '../../src/queries/corrections.ts'
import { memoryUploads } from '../../src/queries/uploads.ts'
import { madeRead } from './keeping/made.ts'

const CELL = '3/granted/total'

function made() {
  const store = memoryUploads()
  const [upload] = store.add([madeRead('a.csv')])
  const id = upload?.read.reports[0]?.id ?? ''
  const now = () => ownReport(store.uploads(), id)
  const cell = () => now()?.upload.read.reports[0]?.cells[CELL]
  return { store, id, now, cell, at: { upload: upload?.id ?? '', report: 0, cell: CELL } as const }
}

describe('a correction', () => {
  test('stands in the cell, the file stays beside it, and it can be taken back', () => {
    const { store, now, cell, at } = made()
    const before = cell()
    correct(at, 12345, store)
    correct(at, 12346, store)
    expect(cell()).toMatchObject({ value: 12346, status: 'corrected', raw: before?.raw })
    expect(now()?.upload.corrections).toMatchObject([{ cell: CELL, was: before }])
    uncorrect(at, store)
    expect([cell(), now()?.upload.corrections]).toEqual([before, []])
  })

  test('of a cell that the file has not, made twice, is taken back to nothing', () => {
    const { store, now, at } = made()
    const cell = '2/rules/issued'
    const found = () => now()?.upload.read.reports[0]?.cells[cell]
    const before = found()
    expect(before).toBeUndefined()
    correct({ ...at, cell }, 1, store)
    correct({ ...at, cell }, 2, store)
    expect(now()?.upload.corrections).toMatchObject([{ cell, was: null }])
    uncorrect({ ...at, cell }, store)
    expect(found()).toBeUndefined()
  })

  test('to nothing is a blank, not a 0', () => {
    const { store, cell, at } = made()
    correct(at, null, store)
    expect(cell()).toMatchObject({ value: null, status: 'blank' })
  })

  test('is checked like what was read', () => {
    const { store, now, at } = made()
    const fails = () =>
      checkReport(now()?.upload.read.reports[0] ?? never()).filter(each => each.result === 'FAIL').length
    const before = fails()
    correct(at, 99_999, store)
    expect(fails()).toBeGreaterThan(before)
  })

  test('answers what the reader said of the cell, and is itself said', () => {
    const { store, now, at } = made()
    correct(at, 5, store)
    const upload = now()?.upload ?? never()
    const place = { file: 'a.csv' }
    const problems = [
      { code: 'UNREAD-CELL', severity: 'warning', place, cell: CELL, found: '?' },
      { code: 'UNREAD-CELL', severity: 'warning', place, cell: '3/partial/total', found: '?' },
    ] as const
    expect(answeredBy(upload, problems).map(each => [each.code, each.cell])).toEqual([
      ['UNREAD-CELL', '3/partial/total'],
      ['CORRECTED', CELL],
    ])
  })
})

function never(): never {
  throw new Error('no report')
}

describe('a typed number', () => {
  const plain = {}
  test.each([
    ['12', 12],
    ['１，２３４', 1234],
    [' ', null],
    ['-0', 0],
  ])('%s', (text, value) => expect(typedNumber(text, { signed: true })).toEqual({ value }))
  test.each([
    ['12件', 'notANumber'],
    ['-1', 'negative'],
    ['1.5', 'decimal'],
    ['1e5', 'notANumber'],
  ])('%s is refused', (text, refused) => expect(typedNumber(text, plain)).toEqual({ refused }))
})
