import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../../src/domain/report.ts'
import { reportsFromPack } from '../../src/files/pack.ts'
import { readFile } from '../../src/files/readFile.ts'
import { cellALine, piped, printOut, spaced } from './render.ts'

const reports = reportsFromPack(JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8')))
const [report] = reports.filter(({ source }) => source === 'laishan-office-2023' || source.startsWith('pingtan-2024'))

function read(text: string) {
  return readFile('r.txt', new TextEncoder().encode(text))
}

/** The values of tables 3 and 4 that a reading has wrong or has not. */
function missed(of: Report, text: string): readonly string[] {
  const cells = read(text).reports[0]?.cells
  const ids = Object.entries(of.cells).filter(([id, cell]) => !id.startsWith('2') && cell?.value !== null)
  return ids.flatMap(([id, cell]) => {
    const mine = Object.entries(cells ?? {}).find(([key]) => key === id)
    return mine?.[1]?.value === cell?.value ? [] : [id]
  })
}

const asGbk = (text: string) => new TextDecoder('gb18030').decode(new TextEncoder().encode(text))

/** UTF-8 read as GBK; punctuation behind a run of characters keeps its last byte from being lost. */
function garbled(text: string): string {
  const tails = ['', '：', '，', '：：', '，：', '？：']
  return text.replaceAll(/[^\0-\x7F]+/gu, run => {
    const whole = tails.map(tail => asGbk(run + tail)).find(each => !each.includes('\uFFFD'))
    if (whole === undefined) throw new Error(run)
    return whole
  })
}

test('UTF-8 once read as GBK is restored with a warning, if no byte was lost', () => {
  if (!report) throw new Error('no report')
  const text = garbled(cellALine(report))
  expect(text).not.toContain('信息')
  expect(missed(report, text)).toEqual([])
  expect(
    read(text)
      .problems.filter(each => each.code === 'MOJIBAKE')
      .map(each => each.severity),
  ).toEqual(['warning'])
})

test('if bytes were lost it is refused by its name', () => {
  if (!report) throw new Error('no report')
  const { reports: none, problems } = read(asGbk(cellALine(report)))
  expect(none).toEqual([])
  expect(problems.map(each => each.code)).toEqual(['MOJIBAKE-LOST'])
})

test.each([
  ['零', piped],
  ['〇', spaced],
  ['O', cellALine],
  ['〇', printOut],
])('%s for 0 is read, each with a problem that says so', (nought, render) => {
  if (!report) throw new Error('no report')
  const text = render(report).replaceAll(/(?<![\d.])0(?![\d.、-])/gu, nought)
  expect(text).toContain(nought)
  expect(missed(report, text)).toEqual([])
  const zeros = read(text).problems.filter(each => each.code === 'REPAIRED' && each.values?.['how'] === 'zero')
  expect(zeros.length).toBeGreaterThan(100)
})
