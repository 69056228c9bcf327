import { describe, expect, test } from 'vitest'
import { organFacts } from '../../src/files/organ.ts'
import { readFile } from '../../src/files/readFile.ts'

const TABLE = `四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`

function headed(head: string) {
  const text = `${head}\n一、总体情况\n各项工作有序开展。\n${TABLE}\n`
  return readFile('2001年某镇.txt', new TextEncoder().encode(text))
}

function scopeStated(text: string) {
  return headed(`某某县人民政府2023年政府信息公开工作年度报告\n${text}`).reports[0]?.scope
}

/** Head, organ, year, day of publication. */
const HEADS: readonly (readonly [head: string, organ: string, year: number | null, published: string])[] = [
  ['某某县水利局2023年政府信息公开工作年度报告', '某某县水利局', 2023, ''],
  [
    '2023年某某县水利局政府信息公开工作年度报告\n发布时间：2024年1月19日  浏览次数：9',
    '某某县水利局',
    2023,
    '2024-01-19',
  ],
  ['某某县水利局关于2023年度政府信息公开工作的年度报告', '某某县水利局', 2023, ''],
  [
    '某某市某某区\n人民政府办公室\n2023年政府信息公开工作年度报告\n2024-01-19',
    '某某市某某区人民政府办公室',
    2023,
    '2024-01-19',
  ],
  [
    '首页 > 政务公开 > 年报\n某某县水利局2023年政府信息公开工作年度报告\n日期：2024年1月9日',
    '某某县水利局',
    2023,
    '2024-01-09',
  ],
  [
    '首页>>某某县水利局2022年政府信息公开工作年度报告\n某某县水利局2023年政府信息公开工作年度报告',
    '某某县水利局',
    2023,
    '',
  ],
  ['某某县水利局政府信息公开工作年度报告\n（2023年度）\n[2024-01-19]', '某某县水利局', 2023, '2024-01-19'],
  ['某某县水利局政府信息公开工作年度报告\n2023年', '某某县水利局', 2023, ''],
  ['某某县水利局政府信息公开工作年度报告\n数据自2023年1月1日起至2023年12月31日止。', '某某县水利局', 2023, ''],
  ['某某县水利局\n关于2023年政府信息公开工作年度报告的公告', '某某县水利局', 2023, ''],
  ['某某县水利局2023年政府信息公开工作情况年度报告', '某某县水利局', 2023, ''],
  ['某某县水利局政府信息公开2023年度工作报告', '某某县水利局', 2023, ''],
  ['某某县水利局政府信息公开2023年年度报告', '某某县水利局', 2023, ''],
  ['某某县水利局２０２３年政府信息公开工作年度报告', '某某县水利局', 2023, ''],
  ['某某县水利局二〇二三年政府信息公开工作年度报告', '某某县水利局', 2023, ''],
  ['2023年政府信息公开工作年度报告\n某某县水利局\n2024年1月19日', '某某县水利局', 2023, ''],
  ['关于印发某某县水利局2023年政府信息公开工作年度报告的通知', '某某县水利局', 2023, ''],
  ['【年报】某某县水利局-2023年政府信息公开工作年度报告', '某某县水利局', 2023, ''],
  [
    '标题：某某县水利局2023年政府信息公开工作年报\n公开日期：2024.1.19\n更新时间：2025-03-01',
    '某某县水利局',
    2023,
    '2024-01-19',
  ],
  ['政府信息公开工作年度报告\n现编制某某县水利局2022年政府信息公开工作年度报告。', '某某县水利局', 2022, ''],
  ['依法做好政府信息公开工作。', '', null, ''],
]

describe('heading', () => {
  test.each(HEADS)('%s', (head, ...[organ, year, published]) => {
    const { reports, problems } = headed(head)
    expect(reports[0]).toMatchObject({ organ, year, published })
    const codes = problems.map(problem => problem.code)
    expect(codes.includes('ORGAN-MISSING')).toBe(organ === '')
    expect(codes.includes('YEAR-MISSING')).toBe(year === null)
    expect(codes.includes('PUBLISHED-MISSING')).toBe(published === '')
  })

  test('a body told only by the contact line says so; an office is not taken for its government', () => {
    const told = headed('2023年政府信息公开工作年度报告\n如有疑问，请与某某县水利局联系（电话：000）。')
    expect(told.reports[0]?.organ).toBe('某某县水利局')
    expect(told.problems.map(problem => problem.code)).toContain('ORGAN-GUESSED')
    const office = headed('2023年政府信息公开工作年度报告\n如有疑问，请与某某县人民政府办公室联系（电话：000）。')
    expect(office.reports[0]?.organ).toBe('')
  })

  test('what a government’s report counts, where the text says so', () => {
    expect(scopeStated('本报告由县政府办公室汇总县直各部门和各乡镇年度报告编制。')).toBe('region')
    expect(scopeStated('本报告统计数据为县本级政府数据。')).toBe('level')
    expect(scopeStated('依照条例编制。')).toBe('unknown')
  })
})

/** Organ, region, level, scope. */
const ORGANS: readonly (readonly [string, string, string, string])[] = [
  ['烟台市莱山区市场监督管理局', '烟台市莱山区', 'county', 'own'],
  ['平潭综合实验区市场监督管理局', '平潭综合实验区', 'county', 'own'],
  ['某某县住房和城乡建设局', '某某县', 'county', 'own'],
  ['某某县城市管理局', '某某县', 'county', 'own'],
  ['北京市城市管理委员会', '北京市', 'province', 'own'],
  ['杭州市财政局', '杭州市', 'prefecture', 'own'],
  ['上海市普陀区人民政府长寿路街道办事处', '上海市普陀区', 'town', 'own'],
  ['云南省大理州财政局', '云南省大理州', 'prefecture', 'own'],
  ['国家税务总局杭州市税务局', '杭州市', 'prefecture', 'own'],
  ['国家税务总局', '', '', 'own'],
  ['荆州市沙市区人民政府', '荆州市沙市区', 'county', 'unknown'],
  ['江苏省镇江市丹徒区高桥镇人民政府', '江苏省镇江市丹徒区', 'town', 'own'],
  ['内蒙古自治区锡林郭勒盟正蓝旗财政局', '内蒙古自治区锡林郭勒盟正蓝旗', 'county', 'own'],
  ['某某市经济技术开发区管委会', '某某市经济技术开发区', 'county', 'unknown'],
  ['绍兴市', '绍兴市', 'prefecture', 'unknown'],
  ['广东省人民政府', '广东省', 'province', 'unknown'],
]

test.each(ORGANS)('%s', (organ, ...[region, level, scope]) => {
  expect(organFacts(organ)).toEqual({ region, level, scope })
})
