import { describe, expect, test } from 'vitest'
import type { FileRead } from '../../../src/files/fileRead.ts'
import { guessTarget, labelKey, type Target } from '../../../src/files/mapping/guessTarget.ts'
import { mapSheet } from '../../../src/files/mapping/mapSheet.ts'
import { gridOf, sheetMap, type Mapping } from '../../../src/files/mapping/sheetMap.ts'

const NONE = new Map<string, string>()

function fileOf(text: string): FileRead {
  return { file: 'a.csv', bytes: text.length, encoding: 'utf-8', layout: null, reports: [], problems: [], text }
}

function mapped(text: string, wish: Partial<Mapping> = {}) {
  const grid = gridOf(fileOf(text))
  if (!grid) throw new Error('no grid')
  const offer = sheetMap(grid, NONE)
  const targets = new Map(
    offer.parts.flatMap(({ index, target }) => (target === null ? [] : [[index, target] as const])),
  )
  const whole = { organ: '', year: null, scope: 'own', units: new Map() } as const
  return { offer, read: mapSheet(fileOf(text), { way: offer.way, targets, ...whole, ...wish }) }
}

const labels = (text: string, way: 'rows' | 'columns') => {
  const grid = gridOf(fileOf(text))
  return grid && sheetMap(grid, NONE, way).parts.map(each => each.label)
}

const ROWS = '单位,年度,新收申请数,予以公开,不相干\n甲局,2022,12,7,x\n乙局,2023,"1,305",,y\n'
const COLUMNS = '项目,2022年,2023年\n本年新收申请,12,30\n予以公开,7,\n收费金额（元）,15000,0\n'

describe('a label', () => {
  test.each([
    ['年度', 'report_year', 'known'],
    ['予以公开/总计', '3/granted/total', 'known'],
    ['予以公开', '3/granted/total', 'guess'],
    ['本年新收申请数', '3/new_received/total', 'guess'],
    ['新收申请数量/合计', '3/new_received/total', 'guess'],
    ['新收申请数量/自然人', '3/new_received/natural_person', 'guess'],
    ['办理结果/予以公开', '3/granted/total', 'guess'],
    ['新收申请数量/法人', null, 'none'],
    ['予以公开/法人', null, 'none'],
    ['新收申请数量/其中涉土地', null, 'none'],
    ['天气', null, 'none'],
    ['', null, 'none'],
  ] as const)('%s', (label, target, how) => expect(guessTarget(label, NONE)).toEqual({ target, how }))

  test('that was learnt means what the person said, in any spelling', () => {
    const learnt = new Map([[labelKey('主动 公开 (份)'), '3/granted/total']])
    expect(guessTarget('主动公开（份）', learnt)).toEqual({ target: '3/granted/total', how: 'learnt' })
    expect(guessTarget('x', new Map([['x', '__proto__']])).target).toBeNull()
  })
})

describe('a sheet', () => {
  test('of one report a row: cells with their places and the text of the file', () => {
    const { offer, read } = mapped(ROWS)
    expect(offer.way).toBe('rows')
    expect(read?.reports.map(each => [each.organ, each.year, each.scope])).toEqual([
      ['甲局', 2022, 'own'],
      ['乙局', 2023, 'own'],
    ])
    const [, second] = read?.reports ?? []
    expect(second?.cells['3/new_received/total']).toMatchObject({
      value: 1305,
      raw: '1,305',
      place: { file: 'a.csv', line: 3, column: 3 },
    })
    expect(second?.cells['3/granted/total']).toMatchObject({ value: null, status: 'blank' })
    expect(read?.problems[0]).toMatchObject({ code: 'MAPPED', values: { reports: 2 } })
  })

  test('of two years side by side, with an amount in another unit', () => {
    const targets = new Map<number, Target>([
      [0, 'report_year'],
      [1, '3/new_received/total'],
      [2, '3/granted/total'],
      [3, '2/fees/amount_wan_yuan'],
    ])
    const { offer, read } = mapped(COLUMNS, { organ: '甲局', targets, units: new Map([[3, '元']]) })
    expect(offer.way).toBe('columns')
    expect(offer.parts[0]).toMatchObject({ target: 'report_year', how: 'guess' })
    expect(read?.reports.map(each => [each.organ, each.year])).toEqual([
      ['甲局', 2022],
      ['甲局', 2023],
    ])
    const [first] = read?.reports ?? []
    expect(first?.cells['2/fees/amount_wan_yuan']).toMatchObject({
      value: 1.5,
      raw: '15000',
      place: { line: 4, column: 2 },
    })
  })

  test('without a year or a body in it takes those of the person, and says nothing of its own', () => {
    const { read } = mapped('新收申请,予以公开\n1,2\n', {
      targets: new Map<number, Target>([
        [0, '3/new_received/total'],
        [1, '3/granted/total'],
      ]),
      organ: '丙局',
      year: 2024,
    })
    expect(read?.reports).toMatchObject([{ organ: '丙局', year: 2024, scope: 'own' }])
  })

  test('that is no sheet is not offered', () => {
    expect(gridOf(fileOf('一段文字。\n又一段文字。\n'))).toBeNull()
    expect(gridOf(fileOf(''))).toBeNull()
  })

  test('of which only the beginning was kept is none: half a sheet is not mapped', () => {
    const lines = '机关,年度\n'.repeat(400_000)
    expect(gridOf(fileOf(lines.slice(0, 1_999_999)))).not.toBeNull()
    expect(gridOf(fileOf(lines.slice(0, 2_000_000)))).toBeNull()
  })

  test('of very many lines is not compared line by line with the form', () => {
    const grid = gridOf(
      fileOf(`项目,2023\n${Array.from({ length: 20_000 }, (_, at) => `某项目${at}受理数,1`).join('\n')}\n`),
    )
    if (grid === null) throw new Error('no grid')
    const { parts, of } = sheetMap(grid, NONE, 'columns')
    expect([parts.length, of]).toEqual([2000, 20_001])
  })

  test('with heads in two rows, as merged cells are written: each column has both', () => {
    const text = '附表,,,,,\n机关,年度,本年新收申请,,,予以公开\n,,自然人,商业企业,总计,总计\n甲局,2023,3,4,7,5\n'
    expect(labels(text, 'rows')).toEqual([
      '机关',
      '年度',
      '本年新收申请/自然人',
      '本年新收申请/商业企业',
      '本年新收申请/总计',
      '予以公开/总计',
    ])
    const { read } = mapped(text)
    expect(read?.reports).toMatchObject([{ organ: '甲局', year: 2023 }])
    expect(read?.reports[0]?.cells['3/new_received/natural_person']).toMatchObject({
      value: 3,
      place: { line: 4, column: 3 },
    })
    expect(read?.reports[0]?.cells['3/granted/total']).toMatchObject({ value: 5, place: { line: 4, column: 6 } })
  })

  test('with heads above the row that heads most: both, and a line of remarks above them is none', () => {
    const text =
      '填报单位：甲局,,单位：件,,\n,行政复议,,行政诉讼,\n机关,结果维持,结果纠正,结果维持,结果纠正\n甲局,1,2,3,4\n'
    expect(labels(text, 'rows')).toEqual([
      '机关',
      '行政复议/结果维持',
      '行政复议/结果纠正',
      '行政诉讼/结果维持',
      '行政诉讼/结果纠正',
    ])
  })

  test('with labels in two columns: each row has both, and a number stands where the file has it', () => {
    const text = '项目,申请人,2022年,2023年\n本年新收申请,自然人,3,5\n,总计,4,6\n予以公开,自然人,1,1\n,总计,2,\n'
    expect(labels(text, 'columns')).toEqual([
      '项目',
      '本年新收申请/自然人',
      '本年新收申请/总计',
      '予以公开/自然人',
      '予以公开/总计',
    ])
    const { read } = mapped(text, { organ: '甲局' })
    expect(read?.reports.map(each => each.year)).toEqual([2022, 2023])
    expect(read?.reports[1]?.cells['3/new_received/total']).toMatchObject({ value: 6, place: { line: 3, column: 4 } })
    expect(read?.reports[1]?.cells['3/granted/total']).toMatchObject({ value: null, status: 'blank' })
  })

  test('of words only has one row of heads', () => {
    expect(labels('机关,评价,说明\n甲局,好,无\n乙局,一般,有\n', 'rows')).toEqual(['机关', '评价', '说明'])
  })
})
