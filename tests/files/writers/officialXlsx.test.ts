import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { emptyCell, numberCell } from '../../../src/domain/cell.ts'
import type { CellId } from '../../../src/domain/forms/form.ts'
import type { Report } from '../../../src/domain/report.ts'
import { readAny } from '../../../src/files/readAny.ts'
import { officialXlsx, type CellNote, type OfficialCopy } from '../../../src/files/writers/officialXlsx.ts'
import { NODE_MEANS } from '../../../src/nodeMeans.ts'
import { REPORTS } from '../made/compare.ts'
import { HOSTILE_CELLS } from './hostileCells.ts'

const LISTS = [
  {
    name: '报告信息',
    rows: [
      ['项目', '内容'],
      ['机关', '三、收到和处理政府信息公开申请情况'],
    ],
  },
  {
    name: '核对',
    rows: [
      ['规则', '说明'],
      ['T3-ROW', '予以公开：1 + 2 ≠ 4'],
      ['S-BLANK', '结转下年度继续办理'],
    ],
  },
]

function copyOf(report: Report, rest: Partial<OfficialCopy> = {}): OfficialCopy {
  return {
    report,
    notes: new Map(),
    lists: LISTS,
    names: { form: '官方表样', author: '核对' },
    ...rest,
  }
}

async function readBack(copy: OfficialCopy): Promise<Report | undefined> {
  const reads = await readAny({ name: 'out.xlsx', bytes: await officialXlsx(copy) }, NODE_MEANS)
  expect(reads.map(each => [each.layout, each.reports.length])).toEqual([['workbook', 1]])
  return reads[0]?.reports[0]
}

/** A corrected number comes back as a number of its file: only what has a number, and why what has none, must stay. */
function cells(report: Report | undefined): unknown {
  return Object.entries(report?.cells ?? {}).map(([id, cell]) => [id, cell?.value ?? cell?.status])
}

function facts(report: Report | undefined): unknown {
  return [report?.organ, report?.year, report?.format, report?.otherAll, report?.published, report?.divisionCode]
}

/** The first, of all forms, and one with cells that could not be read. */
const TRIED = REPORTS.filter((report, at) => at < 10 || report.source === 'pingtan-gwh-2023')

test.each(TRIED.map(report => [report.source, report] as const))(
  '%s: what is written in the official form is read back cell for cell',
  async (_, report) => {
    const back = await readBack(copyOf(report))
    expect(cells(back)).toEqual(cells(report))
    expect(facts(back)).toEqual(facts(report))
  },
)

const [first] = REPORTS
if (!first) throw new Error('no report')
const changed: Report = {
  ...first,
  cells: {
    ...first.cells,
    '3/granted/natural_person': { ...numberCell(1234, '12', null), status: 'corrected' },
    '3/granted/total': emptyCell('blank'),
    '3/carried_out/total': emptyCell('unread', '12?'),
    '4/reconsideration/upheld': emptyCell('not_applicable', '/'),
  },
}

test('numbers are numbers, a blank is blank, what was not read says so, and all of it is read back', async () => {
  const bytes = await officialXlsx(copyOf(changed))
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  const values = [...(sheet?.cells?.values() ?? [])].map(each => each.value)
  expect(values.filter(each => typeof each === 'number').length).toBe(
    Object.values(changed.cells).filter(cell => cell?.value != null).length,
  )
  expect(values).toContain(1234)
  expect(values).toContain('未能读出')
  const back = await readBack(copyOf(changed))
  const said = (id: CellId) => back?.cells[id]?.value ?? back?.cells[id]?.status
  expect(said('3/granted/natural_person')).toBe(1234)
  expect(said('3/granted/total')).toBe('blank')
  expect(said('3/carried_out/total')).toBe('unread')
  expect(said('4/reconsideration/upheld')).toBe('not_applicable')
})

test('a cell that a person put right is coloured, and its comment says what the file had', async () => {
  const notes = new Map<CellId, CellNote>([['3/granted/natural_person', { kind: 'corrected', text: '文件中是 12' }]])
  const [sheet] = (await readXlsx(await officialXlsx(copyOf(changed, { notes })), { readStyles: true })).sheets
  const marked = [...(sheet?.cells?.values() ?? [])].filter(each => each.comment !== undefined)
  expect(marked).toHaveLength(1)
  expect(marked[0]).toMatchObject({ value: 1234, comment: { text: '文件中是 12' } })
  expect(JSON.stringify(marked[0]?.style)).toContain('CFE8D5')
})

test('a table that the file had not is not made up', async () => {
  const only = Object.fromEntries(Object.entries(first.cells).filter(([id]) => id.startsWith('3/')))
  const back = await readBack(copyOf({ ...first, tables: [3], cells: only }))
  expect(back?.tables).toEqual([3])
})

test('no text becomes a formula', async () => {
  const lists = [{ name: 'x', rows: HOSTILE_CELLS.map(each => [each]) }]
  const bytes = await officialXlsx(copyOf({ ...first, organ: '=1+1' }, { lists }))
  const { sheets } = await readXlsx(bytes)
  const found = sheets.flatMap(each => [...(each.cells?.values() ?? [])])
  expect(found.filter(each => each.formula !== undefined)).toEqual([])
  expect(sheets[0]?.rows[0]?.[0]).toMatch(/^=1\+1/u)
})

test.each(['own', 'level', 'region'] as const)('the scope %s that a person stated is read back', async scope => {
  const back = await readBack(copyOf({ ...first, scope }))
  expect(back?.scope).toBe(scope)
})
