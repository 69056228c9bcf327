import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/domain/report.ts'
import { reportsFromPack, type Pack } from '../../src/files/pack.ts'
import { readFile } from '../../src/files/readFile.ts'
import { cellALineTight, glued, htmlPage, markdown, printOut } from './render.ts'

const packed: Pack = JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8'))
const reports = reportsFromPack(packed)
const named = (source: string): Report => reports.find(each => each.source === source) ?? expect.unreachable()
const report = named('huaian-2024')

/** Cells whose value differs; ` told` where a problem stands at them, ` unread` where they say so themselves. */
function differences(text: string, of: Report = report): readonly string[] {
  const { reports: read, problems } = readFile('report.html', new TextEncoder().encode(text))
  const told = new Set<string | undefined>(problems.map(problem => problem.cell))
  const cells = new Map(Object.entries(read[0]?.cells ?? {}))
  return Object.entries(of.cells).flatMap(([id, cell]) => {
    const got = cells.get(id)
    if (got?.value === cell?.value) return []
    return [`${id}${got?.status === 'unread' ? ' unread' : ''}${told.has(id) ? ' told' : ''}`]
  })
}

const appeals = (of: Report): readonly string[] =>
  Object.entries(of.cells)
    .filter(([id]) => id.startsWith('4/'))
    .map(([, cell]) => String(cell?.value ?? ''))
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const TRACKS = ['行政复议', '未经复议直接起诉', '复议后起诉']

/** A Markdown copy whose table 4 is laid out otherwise. */
function withAppeals(lines: readonly string[]): string {
  const text = markdown(report)
  const from = text.indexOf('| 行政复议 | 行政诉讼 |')
  return `${text.slice(0, from)}${lines.join('\n')}\n${text.slice(text.indexOf('五、存在'))}`
}

const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const everyRow = (text: string, change: (row: string) => string) => text.replaceAll(/<tr>.*?<\/tr>/gu, change)
const firstOf = (row: string, text: string, value: (found: string) => string) =>
  text.replace(new RegExp(`(${row}</p></td><td><p align="center">)([^<]*)`, 'u'), (_, before: string, found: string) =>
    before.concat(value(found)),
  )

const PROSE =
  '本年度因政府信息公开被申请行政复议4件，其中结果维持3件、结果纠正1件；行政诉讼2件，均尚未审结。\n另有其他情况。'

const SHAPES: readonly (readonly [name: string, text: string])[] = [
  ['a margin on the left', htmlPage(report).replaceAll('<tr>', '<tr><td></td>')],
  [
    'a column that counts the rows',
    htmlPage(report)
      .split('<table border="1">')
      .map(table => {
        let row = 0
        return table.replaceAll('<tr>', () => `<tr><td>${(row += 1)}</td>`)
      })
      .join('<table border="1">'),
  ],
  ['empty cells at the end', everyRow(htmlPage(report), row => row.replace('</tr>', '<td></td><td>&nbsp;</td></tr>'))],
  [
    'a table broken by a page',
    htmlPage(report).replace(/<tr>(?=<td><p align="center">5\.属于三类)/u, '</tbody></table><p>- 5 -</p><table><tr>'),
  ],
  ['marks of footnotes', firstOf('8\\.属于行政查询事项', htmlPage(report), found => `${found}<sup>1</sup>`)],
  ['circled marks', firstOf('8\\.属于行政查询事项', htmlPage(report), found => `${found}①`)],
  ['another unit word', firstOf('8\\.属于行政查询事项', htmlPage(report), found => `${found}例`)],
  ['breaks inside Markdown cells', markdown(report).replaceAll('属于', '属<br>于').replaceAll('规章', '<b>规章</b>')],
  ['bold labels', markdown(report).replaceAll(/\| (\p{Script=Han}[^|]*) (?=\|)/gu, '| **$1** ')],
  [
    'prose before table 4',
    cellALineTight(report).replace('四、政府信息公开行政复议', `$&\n${PROSE}\n四、政府信息公开行政复议`),
  ],
  [
    'a typo in running text',
    cellALineTight(report).replace('2.其他法律行政法规禁止公开', '2.其他法律行政去规禁止公开'),
  ],
  ['numbers of rows in circles', cellALineTight(report).replaceAll(/(?<!\d)3\.(?=\p{Script=Han})/gu, '③')],
  ['numbers of rows in brackets', cellALineTight(report).replaceAll(/(?<!\d)3\.(?=\p{Script=Han})/gu, '（3）')],
  ['其它 for 其他', cellALineTight(report).replaceAll('其他', '其它')],
  ['full-width page numbers', printOut(report).replaceAll(/— (\d) —/gu, '— １ —')],
  [
    'table 4 a row a track',
    withAppeals([
      bar(['类别', ...RESULTS]),
      ...TRACKS.map((track, at) => bar([track, ...appeals(report).slice(at * 5, at * 5 + 5)])),
    ]),
  ],
  [
    'table 4 a row a result',
    withAppeals([
      bar(['结果', ...TRACKS]),
      ...RESULTS.map((result, at) => bar([result, ...[0, 5, 10].map(from => appeals(report)[from + at] ?? '')])),
    ]),
  ],
  [
    'table 4 a row a number',
    withAppeals(
      TRACKS.flatMap((track, order) =>
        RESULTS.map((result, at) => bar([at === 0 ? track : '', result, appeals(report)[order * 5 + at] ?? ''])),
      ),
    ),
  ],
]

describe('ways in which tables are met', () => {
  test.each(SHAPES)('%s: every cell is right', (_, text) => {
    expect(differences(text)).toEqual([])
  })

  test('merged heads repeated in each of their columns', () => {
    const repeated = everyRow(htmlPage(report), row =>
      row.replaceAll(/<td colspan="(\d)">(.*?)<\/td>/gu, (_, span, inner: string) =>
        `<td>${inner}</td>`.repeat(Number(span)),
      ),
    )
    expect(differences(repeated)).toEqual([])
  })
})

describe('what cannot be told is unread, never moved or guessed', () => {
  test('one cell that is no number: that cell alone', () => {
    const text = firstOf('8\\.属于行政查询事项', htmlPage(report), found => `${found}，其中修订1件`)
    expect(differences(text)).toEqual(['3/denied_admin_query/natural_person unread told'])
    const padded = text.replaceAll('</tr>', '<td></td><td></td></tr>')
    expect(differences(padded).every(each => each.startsWith('3/denied_admin_query/') && each.endsWith('told'))).toBe(
      true,
    )
  })

  test('a row that stands there twice with other numbers', () => {
    const text = htmlPage(report).replace(
      /<tr><td><p align="center">6\.属于四类.*?<\/tr>/u,
      row => row + row.replaceAll(/>\d+</gu, '>99<'),
    )
    const found = differences(text)
    expect(found.length).toBe(7)
    expect(found.every(each => /^3\/denied_process_info\/\w+ unread told$/u.test(each))).toBe(true)
  })

  test('a second line of fifteen in table 4', () => {
    const text = htmlPage(report).replace(
      /<tr>(?:<td><p align="center">[^<]*<\/p><\/td>){15}<\/tr>/u,
      row => row + row.replaceAll(/>\d+</gu, '>1<'),
    )
    const found = differences(text)
    expect(found).toHaveLength(15)
    expect(found.every(each => each.endsWith(' unread told'))).toBe(true)
  })

  test('a hidden cell is not there', () => {
    const text = htmlPage(report).replaceAll(
      /(<td><p align="center">8\.属于行政查询事项<\/p><\/td>)/gu,
      '$1<td style="display:none">7</td>',
    )
    expect(differences(text)).toEqual([])
  })

  test('a sentence with a table’s words does not hide table 4 of glued text', () => {
    const plain = differences(glued(report))
    expect(differences(glued(report).replace('四、政府信息公开行政复议', `${PROSE}四、政府信息公开行政复议`))).toEqual(
      plain,
    )
  })
})
