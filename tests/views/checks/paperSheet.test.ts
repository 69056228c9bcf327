import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import { checkReports } from '../../../src/domain/checks/setChecks.ts'
import { seenXlsx } from '../../../src/files/writers/seenXlsx.ts'
import { checkPaper } from '../../../src/summaries/checkPaper.ts'
import { paperSheet } from '../../../src/views/checks/paperSheet.ts'
import { zh } from '../../../src/words/zh.ts'

test('the workbook has every failure and doubt with its equation, and reads back', async () => {
  const { reports, units } = synthetic()
  const results = checkReports(reports, new Map(units.map(unit => [unit.organ, unit])))
  const some = reports.filter(({ organ, scope }) => organ.includes('己区') && scope === 'region')
  const pages = checkPaper(some, results)
  const links = { page: () => 'https://example.org/#/report', source: () => '=1+1' }
  const handOver = paperSheet(pages, zh, links)
  const [counts, findings] = handOver.tables
  expect(counts?.table.rows).toHaveLength(8)
  const carried = findings?.table.rows.find(
    row => row[2]?.text === 'Y-CARRY' && row[4]?.text === zh.shared.results.FAIL,
  )
  expect(carried?.map(({ text }) => text).slice(0, 7)).toEqual([
    '示例省己区人民政府',
    '2023',
    'Y-CARRY',
    '结转衔接',
    '不符',
    '上年结转政府信息公开申请数量 / 总计',
    '8 ≠ 13',
  ])
  const book = await readXlsx(await seenXlsx(handOver))
  expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', '逐条'])
  expect(JSON.stringify(book.sheets[1]?.rows)).toContain('8 ≠ 13')
})
