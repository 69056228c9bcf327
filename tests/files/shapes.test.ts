import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { APPLICANTS, ROWS_SPLIT } from '../../src/domain/forms/applications.ts'
import { readFile } from '../../src/files/readFile.ts'
import { reportsFromPack, type Pack } from '../../src/files/pack.ts'
import { cellALineTight, htmlPage, markdown, spaced } from './render.ts'

const packed: Pack = JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8'))
const report = reportsFromPack(packed).find(each => each.source === 'huaian-2024') ?? expect.unreachable()

/** Cells that differ from the report's, each with whether a problem stands at it. */
function differences(text: string): readonly string[] {
  const { reports, problems } = readFile('report.txt', new TextEncoder().encode(text))
  const told = new Set<string | undefined>(problems.map(problem => problem.cell))
  const cells = new Map(Object.entries(reports[0]?.cells ?? {}))
  return Object.entries(report.cells).flatMap(([id, cell]) =>
    cells.get(id)?.value === cell?.value ? [] : [`${id}${told.has(id) ? ' told' : ''}`],
  )
}

/** The third section of a Markdown copy, its rows made anew. */
function withRows(row: (label: string, values: readonly string[], at: number) => string): string {
  const text = markdown(report)
  const rows = ROWS_SPLIT.map(({ id, number, zh }, at) =>
    row(
      `${number}${zh}`,
      APPLICANTS.map(({ id: column }) => String(report.cells[`3/${id}/${column}`]?.value ?? '')),
      at,
    ),
  )
  const [before = '', rest = ''] = text.split('三、收到和处理政府信息公开申请情况')
  return `${before}三、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n${rest.slice(rest.indexOf('四、政府信息公开'))}`
}

const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const SENTENCES = [
  '新收政府信息公开申请34件；',
  '予以公开12件；',
  '属于国家秘密1件；',
  '本机关不掌握相关政府信息5件；',
  '行政许可123件；',
  '结转下年度继续办理5件；',
  '结果维持1件。',
].join('\n')

const SHAPES: readonly (readonly [name: string, text: string])[] = [
  [
    'sentences with the rows’ words before',
    cellALineTight(report).replace('一、总体情况', `一、总体情况\n${SENTENCES}`),
  ],
  ['sentences with the rows’ words after', spaced(report).replace('六、其他', `${SENTENCES}\n六、其他`)],
  [
    'no section headings',
    cellALineTight(report).replaceAll(/^[一二三四五六]、(?:总体|主动|收到|政府信|存在|其他).*$/gmu, ''),
  ],
  [
    'traditional characters',
    htmlPage(report).replaceAll('总计', '總計').replaceAll('现行有效', '現行有效').replaceAll('规', '規'),
  ],
  ['traditional text with reading aids', cellALineTight(report).replaceAll('务', '務(wù)').replaceAll('处', '處(chù)')],
  [
    'full-width digits',
    spaced(report).replaceAll(/(?<= )\d+/gu, digits =>
      digits.replaceAll(/\d/gu, digit => '０１２３４５６７８９'[Number(digit)] ?? ''),
    ),
  ],
  ['a typo in the heads of table 4', markdown(report).replaceAll('行政复议', '行政法复议')],
  [
    'a small table of an earlier year',
    htmlPage(report).replace(
      '<p>四、政府',
      '<table><tr><td>2020</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr></table><p>四、政府',
    ),
  ],
  [
    'bare page numbers of a print-out',
    cellALineTight(report)
      .split('\n')
      .map((line, at) => (at % 40 === 39 ? `${line}\n${(at + 1) / 40}\f` : line))
      .join('\n'),
  ],
  ['rows without any label', withRows((_, values) => bar(values))],
  ['labels behind their rows', withRows((label, values) => `${bar(values)}\n${label}`)],
  [
    'two rows exchanged',
    withRows((label, values) => bar([label, ...values])).replace(/(.*1\.属于国家秘密.*)\n(.*)/u, '$2\n$1'),
  ],
  [
    'all rows in one line',
    withRows((label, values) => bar([label, ...values])).replaceAll(/ \|\n\| (?=[\d（三二（四])/gu, ' | '),
  ],
]

test.each(SHAPES)('%s: every cell is right', (_, text) => {
  expect(differences(text)).toEqual([])
})

test('two years side by side are not told apart: every cell of table 3 is unread, with a problem', () => {
  const found = differences(withRows((label, values) => bar([label, ...values, ...values])))
  expect(found).toHaveLength(175)
  expect(found.filter(each => !each.endsWith(' told'))).toEqual([])
})

test('a row that is missing is told at each of its cells', () => {
  const found = differences(withRows((label, values, at) => (at === 14 ? '' : bar([label, ...values]))))
  expect(found.filter(each => !each.endsWith(' told'))).toEqual([])
  const { problems } = readFile(
    'a.txt',
    new TextEncoder().encode(withRows((label, values, at) => (at === 14 ? '' : bar([label, ...values])))),
  )
  expect(problems.filter(problem => problem.code === 'ROW-MISSING').map(problem => problem.cell)).toEqual(
    APPLICANTS.map(({ id }) => `3/unable_unclear/${id}`),
  )
})
