import { expect, test } from 'vitest'
import { plainCsv, plainParts } from '../../../src/files/table/plainCsv.ts'

const WANTED = ['年份,新收/自然人,新收/法人,备注', '2023,1622,20,', '2024,175,21,"含,逗号"'].join('\r\n')

test('a sheet with merged heads below its title', () => {
  const sheet = [
    '历年申请\t\t\t',
    '年份\t新收\t\t备注',
    '\t自然人\t法人\t',
    '2023\t1,622\t20\t',
    '2024\t175\t21\t含,逗号',
  ]
  expect(plainCsv(['说明\t', ...sheet].join('\n'), false)).toBe(WANTED)
  expect(plainCsv(`甲\t乙\n1\t2\f${sheet.join('\n')}`, false)).toBe(WANTED)
})

test('a page with cells over several columns and rows', () => {
  const page = `<p>一段话</p><table><tr><td colspan=4>历年申请</td></tr>
    <tr><th rowspan=2>年份</th><th colspan=2>新收</th><th rowspan=2>备注</th></tr><tr><th>自然人</th><th>法人</th></tr>
    <tr><td>2023</td><td>1,622</td><td>20</td><td></td></tr>
    <tr><td>2024</td><td>175</td><td>21</td><td>含,逗号</td></tr></table>`
  expect(plainCsv(page, true)).toBe(WANTED)
})

test('codes keep their zeros, numbers lose what only looks', () => {
  expect(plainCsv('代码\t数\n007\t12.50\n008\t3,5', false)).toBe('代码,数\r\n007,12.5\r\n008,"3,5"')
})

test('a delimited text stays as it is; without a table there is none', () => {
  expect(plainCsv('甲,乙\n1,2', true)).toBe('甲,乙\n1,2')
  expect(plainCsv('只有一句话', false)).toBeNull()
  expect(plainCsv('<p>没有表格</p>', true)).toBeNull()
})

test('of several sheets each can be taken; the largest stands first and is taken by itself', () => {
  const text = ['甲\t乙\n1\t2', '只有一句话', '年\t数\n2023\t1\n2024\t2\n2025\t3', '丙\t丁\n3\t4'].join('\f')
  expect(plainParts(text, false)).toEqual([
    { at: 2, rows: 3 },
    { at: 0, rows: 1 },
    { at: 3, rows: 1 },
  ])
  expect(plainCsv(text, false)).toBe('年,数\r\n2023,1\r\n2024,2\r\n2025,3')
  expect(plainCsv(text, false, 3)).toBe('丙,丁\r\n3,4')
  expect(plainCsv(text, false, 1)).toBeNull()
  expect(plainParts('甲,乙\n1,2', true)).toEqual([])
})
