import { expect, test } from 'vitest'
import { isLatin, searchUnits, unitGroups } from '../../src/summaries/unitOptions.ts'
import { soundsLike } from '../../src/views/shell/soundsLike.ts'
import { sampleReport } from '../charts/sample.ts'

const NAMES = ['重庆市人民政府', '平潭综合实验区管理委员会', '厦门市商务局', '长沙市人民政府', '六安市人民政府']
const GROUPS = unitGroups(
  NAMES.map(name => sampleReport(name, 2024, 1)),
  new Map(),
)

function found(search: string): readonly string[] {
  return searchUnits(GROUPS, search, soundsLike).flatMap(group => group.options.map(option => option.organ))
}

test('a body is found by any words of its name', () => {
  expect(found('平潭 管理')).toEqual(['平潭综合实验区管理委员会'])
  expect(found('没有')).toEqual([])
  expect(found('  ')).toHaveLength(NAMES.length)
})

test('by its sound, whole or in first letters, and with the right one of several readings', () => {
  expect(found('chongqing')).toEqual(['重庆市人民政府'])
  expect(found('CQ')).toEqual(['重庆市人民政府'])
  expect(found('changsha')).toEqual(['长沙市人民政府'])
  expect(found('luan')).toEqual(['六安市人民政府'])
  expect(found('xm sw')).toEqual(['厦门市商务局'])
})

test('letters with gaps fit only where none fits without', () => {
  expect(found('ptgwh')).toEqual(['平潭综合实验区管理委员会'])
})

test('sounds are asked for only where Latin letters are typed', () => {
  expect(['cq', 'Chong qing', '重庆', '350128', '', ' '].map(isLatin)).toEqual([true, true, false, false, false, false])
})
