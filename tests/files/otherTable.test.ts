import { expect, test } from 'vitest'
import { readFile } from '../../src/files/readFile.ts'

const HEAD = ['机关名称', '年份', '本年新收政府信息公开申请数量', '予以公开', '不予公开']
const ROWS = ['甲县人民政府,2023,146,53,4', '甲县人民政府,2024,153,54,0', '乙县人民政府,2023,132,55,1']

function readOf(text: string) {
  return readFile('counts.csv', new TextEncoder().encode(text))
}

test.each([',', '\t', ';'])('statistics of several bodies are no report, parted by %j', mark => {
  const text = [HEAD.join(','), ...ROWS].join('\n').replaceAll(',', mark)
  const { reports, problems } = readOf(text)
  expect(reports).toEqual([])
  expect(problems.map(each => each.code)).toEqual(['NO-TABLE'])
})

test('a title above the statistics does not make them a report of its body', () => {
  const { reports } = readOf(['甲市人民政府2024年政府信息公开申请情况', HEAD.join(','), ...ROWS].join('\n'))
  expect(reports).toEqual([])
})

test('a sentence that names rows of the form is no report', () => {
  const text = '本年新收政府信息公开申请数量较多，其中予以公开的占一半，不予公开的较少。\n办理结果见附件。'
  expect(readOf(text).reports).toEqual([])
})

test('a table with its body, year and one row of numbers stays a report', () => {
  const rows = ['一、本年新收政府信息公开申请数量\t19\t0\t0\t0\t0\t0\t19', '（一）予以公开\t3\t0\t0\t0\t0\t0\t3']
  const { reports } = readOf(['甲县人民政府2023年政府信息公开工作年度报告', ...rows].join('\n'))
  expect(reports.map(each => each.organ)).toEqual(['甲县人民政府'])
})

const YEARS = [
  '项目,2019年,2020年,2021年,2022年,2023年,2024年,2025年',
  '本年新收政府信息公开申请数量,19,25,31,44,50,61,70',
  '上年结转政府信息公开申请数量,1,2,3,4,5,6,7',
  '予以公开,3,4,5,6,7,8,9',
  '结转下年度继续办理,3,4,5,6,7,8,9',
]

test.each([',', '\t', '|'])(
  'seven years side by side are not taken for seven kinds of applicant, parted by %j',
  mark => {
    const text = YEARS.join('\n').replaceAll(',', mark)
    expect(readOf(text).reports).toEqual([])
    expect(readOf(`甲县人民政府2019—2025年政府信息公开申请情况\n${text}`).reports).toEqual([])
  },
)
