import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/domain/report.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import type { FormCell } from '../../src/domain/forms/form.ts'
import { readCsv } from '../../src/files/layouts/csv.ts'
import { csvField, longCsv, plainDecimal } from '../../src/files/writers/longCsv.ts'
import { anyReport, essence } from './anyReport.ts'

const readAll = (text: string) => readCsv('x.csv', text)
const one = (text: string): Report | undefined => readAll(text)?.reports[0]
const codes = (text: string) =>
  readAll(text)?.problems.map(({ code, severity, place }) => [code, severity, place.line, place.column])

const HEADER = longCsv([]).trim()
const ZH_HEADER =
  '报告年度,行政区划代码,地区,统一社会信用代码,机关名称,层级,口径,格式,表,行,列,数值,状态,单位,来源,发布日期'

/** What stands above a cell's row: 三 for an outcome, and its heading where it has one. */
function headsOf({ table, row, group }: FormCell, whole: boolean): readonly string[] {
  if (group === null) return []
  if (table !== 3) return table === 2 || group.id === 'litigation' ? [group.zh] : []
  if (group.id === 'received' || row.id === 'carried_out') return []
  const outer = whole ? '三、本年度办理结果' : '三'
  return group.number === '' || row.id === 'other_all' ? [outer] : [outer, group.number + group.zh]
}

/** The label path of a cell, whole or short: short leaves out the level 法人或其他组织. */
function labelPath(cell: FormCell, whole: boolean): string {
  const level = whole && cell.column.id.startsWith('legal_') ? ['法人或其他组织'] : []
  return [...headsOf(cell, whole), cell.row.number + cell.row.zh, ...level, cell.column.zh].join('/')
}

function wideCsv(report: Report, name: (cell: FormCell) => string): string {
  const order = cellsOf(report).filter(cell => report.cells[cell.id] !== undefined)
  const { year, divisionCode, region, uscc, organ, level, scope, format, published } = report
  const who = [year, divisionCode, region, uscc, organ, level, scope, format, published].map(each => String(each ?? ''))
  const head = ['报告年度', '行政区划代码', '地区', '统一社会信用代码', '机关名称', '层级', '口径', '格式', '发布日期']
  const values = order.map(({ id }) => {
    const value = report.cells[id]?.value ?? null
    return value === null ? '' : plainDecimal(value)
  })
  return [
    [...head, ...order.map(name)],
    [...who, ...values],
  ]
    .map(row => row.map(csvField).join(','))
    .join('\n')
}

describe('long CSV ⇄ reports', () => {
  test('written and read back, reports are the same, and written again the text is', () => {
    fc.assert(
      fc.property(fc.array(anyReport(), { minLength: 1, maxLength: 3 }), drawn => {
        const reports = [
          ...new Map(drawn.map(report => [[report.year, report.uscc || report.organ].join(), report])).values(),
        ]
        for (const safe of [false, true]) {
          const text = longCsv(reports, { safe })
          const read = readAll(text)
          expect(read?.layout).toBe('long')
          expect(read?.reports.map(essence)).toEqual(reports.map(essence))
          expect(read?.reports.map(({ source }) => source)).toEqual(reports.map(({ source }) => source))
          expect(read?.problems).toEqual([])
          expect(longCsv(read?.reports ?? [], { safe })).toBe(text)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('wide by ids = wide by labels, short and whole = long', () => {
    fc.assert(
      fc.property(anyReport({ empty: ['blank'] }), report => {
        const asked = essence(report)
        for (const name of [
          (cell: FormCell) => cell.id,
          (cell: FormCell) => labelPath(cell, false),
          (cell: FormCell) => labelPath(cell, true),
        ]) {
          const read = readAll(wideCsv(report, name))
          expect(read?.layout).toBe('wide')
          expect(read?.problems).toEqual([])
          expect(read?.reports.map(essence)).toEqual([asked])
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the Chinese header, labels and words', () => {
    const text = `${ZH_HEADER}
2023年,370613,某区,,某区政府办,县级,本机关,国办公开办函〔2021〕30号,表三,三/（三）不予公开/1.属于国家秘密,法人或其他组织/商业企业,2,已填报,件,a.html,2024年1月19日
2023年,370613,某区,,某区政府办,县级,本机关,国办公开办函〔2021〕30号,4,行政诉讼/复议后起诉,结果维持,,未填,件,a.html,2024年1月19日`
    expect(readAll(text)?.problems).toEqual([])
    expect(one(text)).toMatchObject({
      year: 2023,
      organ: '某区政府办',
      level: 'county',
      scope: 'own',
      format: 'gb-2021-30',
      tables: [3, 4],
      published: '2024-01-19',
      source: 'a.html',
      cells: {
        '3/denied_state_secret/legal_commercial': {
          value: 2,
          status: 'reported',
          place: { file: 'x.csv', line: 2, column: 12 },
        },
        '4/litigation_after_reconsideration/upheld': { value: null, status: 'blank' },
      },
    })
  })

  test('columns in another order, optional ones missing, another delimiter, title rows above', () => {
    const text = '某区统计表;;;;;\n数值;列;行;表;年度;单位名称\n19;total;new_received;3;2023;某局\n'
    expect(one(text)).toMatchObject({ year: 2023, organ: '某局', cells: { '3/new_received/total': { value: 19 } } })
    expect(codes(text)).toEqual([['FORMAT-BY-YEAR', 'info', 3, undefined]])
  })
})

test('a Markdown table with the long header is one too; its rule is no data', () => {
  const text =
    '| 年度 | 机关名称 | 表 | 行 | 列 | 数值 |\n|---|:-:|---|---|---|--:|\n| 2023 | 某局 | 3 | 予以公开 | 总计 | 7 |\n'
  expect(one(text)?.cells['3/granted/total']).toMatchObject({ value: 7, place: { line: 3, column: 7 } })
  expect(codes(text)).toEqual([['FORMAT-BY-YEAR', 'info', 3, undefined]])
})

/** One row of the canonical header for a cell, with this value, status and unit. */
function cellLine(value: string, status: string, { unit = '件', cell = '3,granted,total' } = {}): string {
  return `2023,370613,某区,,某局,county,own,gb-2021-30,${cell},${value},${status},${unit},a,2024-01-19`
}

const twice = (other: string) => `${HEADER}\n${cellLine('19', 'reported')}\n${cellLine(other, 'reported')}`

describe('what a long CSV may hold', () => {
  test.each([
    { value: '２３', status: '', number: 23, read: 'reported', code: 'REPAIRED' },
    { value: '"1,234"', status: '', number: 1234, read: 'reported', code: 'REPAIRED' },
    { value: ' 5 ', status: '', number: 5, read: 'reported', code: 'REPAIRED' },
    { value: '0', status: 'reported', number: 0, read: 'zero_reported', code: null },
    { value: '', status: 'not_applicable', number: null, read: 'not_applicable', code: null },
    { value: '', status: '', number: null, read: 'blank', code: null },
    { value: '/', status: '', number: null, read: 'not_applicable', code: null },
    { value: '7', status: 'derived', number: 7, read: 'derived', code: null },
    { value: '7', status: 'corrected', number: 7, read: 'corrected', code: null },
    { value: '7', status: 'blank', number: null, read: 'unread', code: 'STATUS-VALUE' },
    { value: '', status: 'reported', number: null, read: 'unread', code: 'STATUS-VALUE' },
    { value: '7', status: 'zero_reported', number: null, read: 'unread', code: 'STATUS-VALUE' },
    { value: '7', status: '没见过', number: 7, read: 'reported', code: 'BAD-STATUS' },
    { value: '1e5', status: '', number: null, read: 'unread', code: 'BAD-NUMBER' },
    { value: '约7', status: '', number: null, read: 'unread', code: 'BAD-NUMBER' },
    { value: '7 8', status: '', number: null, read: 'unread', code: 'BAD-NUMBER' },
  ])('value $value with status $status', ({ value, status, number, read, code }) => {
    const text = `${HEADER}\n${cellLine(value, status)}`
    expect(one(text)?.cells['3/granted/total']).toMatchObject({ value: number, status: read })
    expect(readAll(text)?.problems.map(each => [each.code, each.cell])).toEqual(code ? [[code, '3/granted/total']] : [])
  })

  test('an amount in the other unit is converted and told; a unit of another kind is not believed', () => {
    const fee = (value: string, unit: string) =>
      `${HEADER}\n${cellLine(value, '', { unit, cell: '2,fees,amount_wan_yuan' })}`
    expect(one(fee('251000', '元'))?.cells['2/fees/amount_wan_yuan']?.value).toBe(25.1)
    expect(codes(fee('251000', '元'))).toEqual([['REPAIRED', 'info', 2, 12]])
    expect(one(fee('251000元', ''))?.cells['2/fees/amount_wan_yuan']?.value).toBe(25.1)
    expect(one(fee('3', '件'))?.cells['2/fees/amount_wan_yuan']).toMatchObject({ value: null, status: 'unread' })
    expect(one(`${HEADER}\n${cellLine('3', '', { unit: '万元' })}`)?.cells['3/granted/total']?.status).toBe('unread')
  })

  test('a cell twice: equal is dropped with a remark, different leaves it unread with both values', () => {
    expect(one(twice('19'))?.cells['3/granted/total']?.value).toBe(19)
    expect(codes(twice('19'))).toEqual([['DUP-EQUAL', 'info', 3, 12]])
    expect(one(twice('21'))?.cells['3/granted/total']).toMatchObject({ value: null, status: 'unread' })
    expect(readAll(twice('21'))?.problems).toMatchObject([
      { code: 'DUP-CELL', severity: 'warning', values: { one: '19', other: '21', first: 2 } },
    ])
  })

  test('what is not known is named with its place and touches nothing else', () => {
    const text = `${HEADER}\n${cellLine('1', '', { cell: '3,no_such_row,total' })}\n${cellLine('2', '')}\n${cellLine('3', '', { cell: '2,rules,made' })}`
    expect(codes(text)).toEqual([
      ['UNKNOWN-CELL', 'warning', 2, 10],
      ['UNKNOWN-CELL', 'warning', 4, 12],
    ])
    expect(Object.keys(one(text)?.cells ?? {})).toEqual(['3/granted/total'])
    const facts = `${HEADER}\n二〇二三,37,某区,,,乡下,own,gb-2021-30,3,granted,total,1,,件,a,去年`
    expect(one(facts)).toMatchObject({ year: null, divisionCode: '', organ: '', level: '', published: '' })
    expect(readAll(facts)?.problems.map(({ code }) => code)).toEqual([
      'BAD-YEAR',
      'ORGAN-MISSING',
      'BAD-CODE',
      'BAD-WORD',
      'BAD-DATE',
    ])
  })

  test('a header alone is said to be one', () => {
    expect(readAll(HEADER)).toMatchObject({ reports: [], problems: [{ code: 'NO-ROWS', severity: 'error' }] })
    expect(readAll('年度,机关名称,数值\n2023,某局,3')).toBeNull()
    expect(readAll('任意文字。')).toBeNull()
  })

  test('a delimiter lost or too many: its row is flagged and unused, every other row is as before', () => {
    const report = fc.sample(anyReport({ empty: [] }), { numRuns: 1, seed: 7 })[0]
    const lines = longCsv(report ? [{ ...report, organ: '某局' }] : [])
      .trim()
      .split('\n')
      .slice(0, 80)
    const clean = new Set(lines.slice(1))
    for (let at = 1; at < lines.length; at += 20) {
      const line = lines[at] ?? ''
      const commas = [...line.matchAll(/,/gu)].map(({ index }) => index)
      for (const comma of commas) {
        for (const spoilt of [
          line.slice(0, comma) + line.slice(comma + 1),
          `${line.slice(0, comma)},${line.slice(comma)}`,
        ]) {
          const read = readAll(lines.with(at, spoilt).join('\n'))
          const flagged = read?.problems.filter(each => each.place.line === at + 1).map(({ code }) => code)
          expect(flagged).toEqual(['ROW-LENGTH'])
          const now = longCsv(read?.reports ?? [])
            .trim()
            .split('\n')
            .slice(1)
          expect(now.every(each => clean.has(each))).toBe(true)
          expect(now.length).toBe(clean.size - 1)
        }
      }
    }
  })
})

describe('what a wide CSV may hold', () => {
  test('reports of both forms in one file: the format decides, blanks of the other form are no cells', () => {
    const text = `年度,单位,格式,2/rules/made,2/rules/issued,3/other_all/total,3/other_misc/total
2019,甲局,国办公开办函〔2019〕60号,1,,2,
2023,乙局,gb-2021-30,,3,,4
2022,丙局,gb-2021-30,,3,5,
2020,丁局,,6,,7,
2024,戊局,gb-2021-30,8,9,,1`
    const read = readAll(text)
    expect(
      read?.reports.map(({ organ, format, otherAll, cells }) => [organ, format, otherAll, Object.keys(cells)]),
    ).toEqual([
      ['甲局', 'gb-2019-60', true, ['2/rules/made', '3/other_all/total']],
      ['乙局', 'gb-2021-30', false, ['2/rules/issued', '3/other_misc/total']],
      ['丙局', 'gb-2021-30', true, ['2/rules/issued', '3/other_all/total']],
      ['丁局', 'gb-2019-60', true, ['2/rules/made', '3/other_all/total']],
      ['戊局', 'gb-2021-30', false, ['2/rules/issued', '3/other_misc/total']],
    ])
    expect(read?.problems.map(({ code, report, cell }) => [code, report, cell])).toEqual([
      ['UNKNOWN-CELL', '戊局 2024', '2/rules/made'],
    ])
  })

  test('unknown and doubled columns are named once, notes are passed over, a short row is not used', () => {
    const text = `年度,机关名称,3/granted/total,3/partial/total,备注,3/granted/total
2023,甲局,1,2,好,1
2023,乙局,1,2,好,3
2023,丙局,1
备注：以上数据截至年底,,,,,`
    expect(codes(text)).toEqual([
      ['UNKNOWN-COLUMN', 'warning', 1, 5],
      ['DUP-COLUMN', 'warning', 1, 6],
      ['DUP-EQUAL', 'info', 2, 6],
      ['DUP-CELL', 'warning', 3, 6],
      ['ROW-LENGTH', 'warning', 4, undefined],
      ['SKIPPED-ROW', 'info', 5, undefined],
      ['FORMAT-BY-YEAR', 'info', 2, undefined],
      ['FORMAT-BY-YEAR', 'info', 3, undefined],
    ])
    expect(readAll(text)?.reports.map(report => report.cells['3/granted/total']?.value)).toEqual([1, null])
  })
})
