import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/files/readAny.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { differenceOf, REPORTS } from './made/compare.ts'
import { madeDoc } from './made/doc.ts'
import { xlsxOf } from './made/xlsx.ts'

const read = (bytes: Uint8Array, name = 'report.xlsx') => readAny({ name, bytes }, NODE_MEANS)
const [first = expect.unreachable(), second = expect.unreachable()] = REPORTS
const codes = async (bytes: Uint8Array) => (await read(bytes)).flatMap(each => each.problems.map(({ code }) => code))

test.each([false, true])(
  'published reports read back from a sheet with merged cells, numbers as text: %s',
  async text => {
    for (const report of REPORTS) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const got = await read(xlsxOf([{ name: 'Sheet1', parts: madeDoc(report) }], { textNumbers: text }))
      expect(differenceOf(report, got).wrong).toEqual([])
      expect(got[0]?.layout).toBe('workbook')
    }
  },
)

test('a sheet a district: each is a report; its name tells the body and year that it does not say itself', async () => {
  const [got] = await read(
    xlsxOf([
      { name: '示例区财政局2023', parts: madeDoc(first).slice(4) },
      { name: 'Sheet2', parts: madeDoc(second) },
      { name: '旧稿', parts: madeDoc(second), hidden: true },
    ]),
  )
  expect(got?.reports.map(({ organ, year }) => [organ, year])).toEqual([
    ['示例区财政局', 2023],
    [second.organ, second.year],
  ])
  const told = got?.problems.filter(({ code }) => code.startsWith('SHEET-')) ?? []
  expect(told.map(({ code, found, place }) => [code, found, place.page])).toEqual([
    ['SHEET-NAMED', '示例区财政局', 1],
    ['SHEET-NAMED', '2023', 1],
    ['SHEET-HIDDEN', '旧稿', undefined],
  ])
})

test('one report over several sheets, its cover among them', async () => {
  const parts = madeDoc(first)
  const names = ['封面', '表二', '表三', '表四']
  const sheets = [parts.slice(0, 4), parts.slice(5, 6), parts.slice(7, 8), parts.slice(9, 10)]
  const got = await read(xlsxOf(sheets.map((each, index) => ({ name: names[index] ?? '', parts: each }))))
  expect(differenceOf(first, got).wrong).toEqual([])
  expect(got[0]?.reports[0]?.cells['3/new_received/total']?.place).toMatchObject({ page: 3, line: 4 })
  expect(got[0]?.sheets).toEqual(names)
})

test('a place is the row of the sheet, and the text has it there', async () => {
  const [got] = await read(xlsxOf([{ name: 'Sheet1', parts: madeDoc(first) }]))
  const { line = 0, page } = got?.reports[0]?.cells['3/new_received/total']?.place ?? {}
  expect(page).toBeUndefined()
  expect(got?.text.split('\n')[line - 1]).toContain('本年新收政府信息公开申请数量')
})

test('the long table of a workbook is read like a CSV', async () => {
  const rows = longCsv([first])
    .trimEnd()
    .split(/\r?\n/u)
    .map(line => line.replace(/^\uFEFF/u, '').split(','))
  const book = utils.book_new(utils.aoa_to_sheet(rows), '数据')
  const got = await read(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))
  expect(got[0]?.layout).toBe('long')
  expect(differenceOf(first, got).wrong).toEqual([])
})

test.each(['biff8', 'xlsb', 'ods', 'fods', 'xlml'] as const)('%s is read like xlsx', async bookType => {
  const { read: open } = await import('@e965/xlsx')
  const book = open(xlsxOf([{ name: 'Sheet1', parts: madeDoc(first) }]), { type: 'array' })
  const got = await read(new Uint8Array(write(book, { type: 'array', bookType })))
  expect(differenceOf(first, got).wrong).toEqual([])
})

const sheetOf = (cells: Readonly<Record<string, object>>) => {
  const sheet = utils.aoa_to_sheet([['a']])
  Object.assign(sheet, cells, { '!ref': 'A1:C9' })
  return new Uint8Array(write(utils.book_new(sheet, 'S'), { type: 'array', bookType: 'xlsx' }))
}

const textOf = async (cell: object) => (await read(sheetOf({ B2: cell })))[0]?.text.split('\n')[1]?.split('\t')[1]

describe('cells', () => {
  test('numbers to the last digit whatever is shown, dates as shown', async () => {
    expect(await textOf({ t: 'n', v: 4166.241619, z: '0.00' })).toBe('4166.241619')
    expect(await textOf({ t: 'n', v: 0.1 + 0.2 })).toBe('0.3')
    expect(await textOf({ t: 'n', v: 45310, z: 'yyyy-mm-dd' })).toBe('2024-01-19')
    expect(await textOf({ t: 's', v: '００７' })).toBe('００７')
    expect(await textOf({ t: 'e', v: 0x17, w: '#REF!' })).toBe('#REF!')
  })

  test('a formula gives its saved result; one without says so and is no blank', async () => {
    expect(await textOf({ t: 'n', v: 7, f: 'SUM(A1:A2)' })).toBe('7')
    const unsaved = sheetOf({ B2: { t: 'n', f: 'SUM(A1:A2)' } })
    expect(await codes(unsaved)).toContain('FORMULA-EMPTY')
  })
})

test('two years side by side are told, and nothing of them is read wrong', async () => {
  const parts = madeDoc(second)
  const table = parts[7]
  if (typeof table !== 'object') throw new Error('Table 3 is not where it was.')
  const both = table.map(row => {
    const values = row.filter(cell => /^\d*$/u.test(cell.text))
    return values.length === 7 ? [...row, ...values] : row
  })
  const [got] = await read(xlsxOf([{ name: 'Sheet1', parts: parts.toSpliced(7, 1, both) }]))
  expect(got?.problems[0]).toMatchObject({ code: 'TWO-YEARS', severity: 'error' })
  const cells = Object.entries(got?.reports[0]?.cells ?? {}).filter(([id]) => id.startsWith('3/'))
  expect(cells.filter(([, cell]) => cell?.value !== null && cell?.value !== undefined)).toEqual([])
})
