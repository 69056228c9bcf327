import { describe, expect, test } from 'vitest'
import {
  readDay,
  readDivisionCode,
  readFormat,
  readLevel,
  readScope,
  readStatus,
  readTable,
  readUscc,
  readYear,
} from '../../src/files/layouts/facts.ts'
import { LEVELS, SCOPES } from '../../src/domain/scope.ts'
import { STATUSES } from '../../src/domain/status.ts'
import { zh } from '../../src/words/zh.ts'

describe('words and codes of a row', () => {
  test('ids and the words the page itself uses are read back', () => {
    for (const id of LEVELS) expect([readLevel(id), readLevel(zh.shared.levels[id])]).toEqual([id, id])
    for (const id of SCOPES) expect([readScope(id), readScope(zh.shared.scopes[id])]).toEqual([id, id])
    for (const id of STATUSES) expect([readStatus(id), readStatus(zh.shared.statuses[id])]).toEqual([id, id])
  })

  test('other usual words, and none that is not known', () => {
    expect(['省', '市级', '区县级', '乡镇街道', '县（市、区）级'].map(readLevel)).toEqual([
      'province',
      'prefecture',
      'county',
      'town',
      'county',
    ])
    expect(['本机关', '市本级', '全区', '本行政区域', '汇总'].map(readScope)).toEqual([
      'own',
      'level',
      'region',
      'region',
      'region',
    ])
    expect([readLevel('国家'), readScope('大概'), readStatus('好'), readStatus('')]).toEqual([
      null,
      null,
      null,
      undefined,
    ])
    expect(['gb-2021-30', '国办公开办函〔2021〕30号', '2019年格式', '60号', '2021/2019', '新'].map(readFormat)).toEqual(
      ['gb-2021-30', 'gb-2021-30', 'gb-2019-60', 'gb-2019-60', null, null],
    )
    expect(
      ['3', '表三', '三', '收到和处理政府信息公开申请情况', '行政复议、行政诉讼情况', '五', ''].map(readTable),
    ).toEqual([3, 3, 3, 3, 4, null, undefined])
  })

  test('years, days and codes', () => {
    expect(['2023', '２０２３年', '2023年度', '23', '2023-1', '20231'].map(readYear)).toEqual([
      2023,
      2023,
      2023,
      null,
      null,
      null,
    ])
    expect(
      ['2024-01-19', '2024/1/9', '2024年1月19日', '20240119', '2024.1.19 08:30', '2024-02-30', '1月'].map(readDay),
    ).toEqual(['2024-01-19', '2024-01-09', '2024-01-19', '2024-01-19', '2024-01-19', null, null])
    expect(['370613', '370613001', '37061', '０', '370613001001'].map(readDivisionCode)).toEqual([
      '370613',
      '370613001',
      null,
      null,
      '370613001001',
    ])
    expect(
      ['11341702486344515H', '11341702486344515h', '1134170248634451', 'I1341702486344515H'].map(readUscc),
    ).toEqual(['11341702486344515H', '11341702486344515H', null, null])
  })
})
