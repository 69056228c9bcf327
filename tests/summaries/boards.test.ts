import { describe, expect, test } from 'vitest'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { reportSetOf } from '../../src/domain/checks/reportSet.ts'
import { checkReports } from '../../src/domain/checks/setChecks.ts'
import { withSections } from '../domain/checks/figures.ts'
import { chainBoard } from '../../src/summaries/chainBoard.ts'
import { checkPaper } from '../../src/summaries/checkPaper.ts'
import { copyBoard } from '../../src/summaries/copyBoard.ts'
import { coverageBoard, expectedBodies } from '../../src/summaries/coverageBoard.ts'
import { levelBoard } from '../../src/summaries/levelBoard.ts'
import { peerBoard } from '../../src/summaries/peerBoard.ts'

const { reports, units: listed } = synthetic()
const units = new Map(listed.map(unit => [unit.organ, unit]))
const results = checkReports(reports, units)
const short = (organ: string) => organ.replace('示例省', '').replace('人民政府', '')

describe('the boards of the synthetic set show what was put into it', () => {
  test('carry-over: the bodies whose chain breaks, the first year, the largest gap', () => {
    const chains = chainBoard(reports, results, 'carry')
    const broken = chains.filter(chain => chain.broken > 0)
    expect(broken.map(({ organ, first, broken: count, largest }) => [short(organ), first, count, largest])).toEqual([
      ['己区', 2023, 1, 5],
      ['壬区', 2022, 1, 2],
      ['丙区', 2024, 1, 1],
    ])
    const split = chains.find(({ organ }) => short(organ) === '乙区')?.links.get(2024)
    expect([split?.state, split?.gap]).toEqual(['split', 0])
    const untold = chains.find(({ organ }) => short(organ) === '癸区')?.links.get(2020)
    expect([untold?.state, untold?.gap]).toEqual(['untold', null])
    expect(chains.every(({ links }) => !links.has(2019))).toBe(true)
  })

  test('stock: a gap in one year is made good in the next', () => {
    const chains = chainBoard(reports, results, 'documents')
    const geng = chains.find(({ organ }) => short(organ) === '庚区')
    expect([geng?.first, geng?.broken, geng?.links.get(2023)?.gap, geng?.links.get(2024)?.gap]).toEqual([
      2023, 2, 15, -15,
    ])
    const rules = chainBoard(reports, results, 'rules').filter(chain => chain.broken > 0)
    expect(rules.map(({ organ }) => short(organ))).toEqual(['子县'])
  })

  test('levels: sums with their coverage, the parts that exceed the whole', () => {
    const levels = levelBoard(reports, results, reportSetOf(reports, units))
    expect(levels.map(({ report, present, listed: of }) => [report.year, present.length, of])).toEqual([
      [2026, 6, 6],
      [2025, 6, 6],
      [2024, 6, 6],
      [2023, 5, 6],
    ])
    const [last, , middle, first] = levels
    expect(first?.absent.map(short)).toEqual(['辰县教育局'])
    expect(middle?.main[0]).toMatchObject({ below: 22, own: 19, byApplicant: 22, verdict: 'FAIL' })
    expect(last?.exceeding.map(({ report }) => short(report.organ))).toEqual(['辰县办公室', '辰县市场监督管理局'])
    expect(first?.main.every(({ verdict }) => verdict !== 'FAIL')).toBe(true)
  })

  test('coverage: the missing and the late report; years before the first one are not missing', () => {
    const { years, rows } = coverageBoard(
      reports,
      results,
      expectedBodies({ reports, units }, { units: [], scope: '' }),
    )
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    const missing = rows.flatMap(row => row.missing.map(year => [short(row.organ), year]))
    expect(missing).toEqual([['巳县', 2022]])
    const late = rows.filter(row => row.late > 0)
    expect(late.map(({ organ }) => short(organ))).toEqual(['辰县'])
    expect(late[0]?.years.get(2025)?.[0]?.days).toBe(42)
    expect(rows.find(({ organ }) => organ.endsWith('财政局'))?.before).toEqual([2019, 2020, 2021, 2022])
    const whole = [...(rows[1]?.years.values() ?? [])].flat()
    expect(whole.every(({ presence }) => presence === 'whole')).toBe(true)
  })

  test('coverage: a body that is listed and never reported is missing in every year; a chosen scope asks only its own', () => {
    const few = reports.filter(({ organ }) => !organ.endsWith('财政局'))
    const { rows } = coverageBoard(few, results, expectedBodies({ reports: few, units }, { units: [], scope: '' }))
    expect(rows[0]?.organ.endsWith('财政局')).toBe(true)
    expect(rows[0]?.missing).toHaveLength(8)
    const region = expectedBodies({ reports, units }, { units: [], scope: 'region' })
    expect(region).toHaveLength(16)
  })

  test('copies: the copied table first; texts by their likeness', () => {
    const [first, second] = copyBoard(reports, results)
    expect([short(first?.report.organ ?? ''), first?.report.year, first?.same, first?.of]).toEqual(['癸区', 2024, 7, 7])
    expect(second?.doubtful).toBe(false)
    const text = '本机关全年按照条例要求开展工作，更新目录，答复申请，组织培训，接受监督。'
    const pair = reports
      .filter(({ organ, year }) => short(organ) === '甲区' && (year === 2022 || year === 2023))
      .map(report => withSections(report, [text, '', '', '', text]))
    const [copied] = copyBoard(pair, checkReports(pair))
    expect([...(copied?.alike ?? [])]).toEqual([
      [1, 1],
      [5, 1],
    ])
  })

  test('peers: the farthest first', () => {
    const { asked, outliers } = peerBoard(reports, results)
    expect(asked).toBeGreaterThan(600)
    const sizes = outliers.map(({ z }) => Math.abs(z))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes.every(size => size >= 3.5)).toBe(true)
  })

  test('the check report has a page a body, its reports by year, and no remark in it', () => {
    const pages = checkPaper(reports, results)
    expect(pages).toHaveLength(22)
    const ji = pages.find(({ organ }) => short(organ) === '己区')
    expect(
      ji?.reports.flatMap(({ report, failed }) =>
        failed.length === 0 ? [] : [[report.year, failed.map(({ check }) => check)]],
      ),
    ).toEqual([
      [2021, ['T4-SUM']],
      [2023, ['Y-CARRY']],
    ])
  })
})
