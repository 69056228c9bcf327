import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { cellOfId, cellOfPath, normaliseLabel, pathOf, stripNumber } from '../../src/files/labels.ts'

describe('labels of the form', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量/自然人', '3/new_received/natural_person'],
    ['第二十条第（一）项/规章/本年制发件数', '2/rules/issued'],
    ['第二十条第(一)项/行政规范性文件/现行有效件数（历史累计）', '2/normative_documents/in_force'],
    ['三/（三）不予公开/1.属于国家秘密/商业企业', '3/denied_state_secret/legal_commercial'],
    [
      '三、本年度办理结果/(三)不予公开/1、属于国家秘密/法人或其他组织/商业企业',
      '3/denied_state_secret/legal_commercial',
    ],
    ['三、本年度办理结果（三）不予公开/属于国家秘密/法人或其他组织/其他', '3/denied_state_secret/legal_other'],
    ['三/(三)不予公开/3.危及"三安全 一稳定"/总 计', '3/denied_safety_stability/total'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形/自然人', '3/partial/natural_person'],
    ['三/（六）其他处理/自然人', '3/other_all/natural_person'],
    ['三/（六）其他处理/3.其他/自然人', '3/other_misc/natural_person'],
    ['其他处理/其他/自然人', '3/other_misc/natural_person'],
    ['三/（七）总计/总计', '3/total_processed/total'],
    ['四、结转下年度继续办理/总计', '3/carried_out/total'],
    ['行政诉讼/未经复议直接起诉/结果维持', '4/litigation_direct/upheld'],
    ['行政复议/总计', '4/reconsideration/total'],
    ['第二十条第（五）项/行政许可/本年增/减', '2/licensing/change'],
    ['第二十条第（八）项/行政事业性收费/本年收费金额（单位：万元）', '2/fees/amount_wan_yuan'],
    ['政府集中采购/采购总金额（元）', '2/procurement/amount'],
  ])('%s', (path, cell) => {
    expect(cellOfPath(pathOf(path))).toBe(cell)
  })

  test.each([
    ['两格都可能', '其他/自然人'],
    ['另一种单位', '第二十条第（八）项/行政事业性收费/本年收费金额（元）'],
    ['错的上级', '三/（四）无法提供/1.属于国家秘密/自然人'],
    ['另一张表', '行政复议/自然人'],
    ['只有一个标签', '总计'],
    ['不是标签', '人口/总计'],
  ])('no cell is guessed: %s', (_why, path) => {
    expect(cellOfPath(pathOf(path))).toBeNull()
  })

  test('every cell of both forms is found by its own path, and by row and column within its table', () => {
    const shapes = [
      { format: 'gb-2019-60', otherAll: true },
      { format: 'gb-2021-30', otherAll: false },
      { format: 'gb-2021-30', otherAll: true },
    ] as const
    for (const shape of shapes) {
      for (const { id, row, column, group, table } of cellsOf(shape)) {
        const heads = group && group.number !== '' && row.id !== 'other_all' ? [group.number + group.zh] : []
        expect(cellOfPath([...heads, row.number + row.zh, column.zh])).toBe(id)
        expect(cellOfPath([row.number + row.zh, column.zh], shape.format, table)).toBe(id)
        expect(cellOfId(id)).toBe(id)
      }
    }
  })

  test('numbering comes off, and only numbering', () => {
    expect(
      ['三、（一）予以公开', '1.属于国家秘密', '①属于国家秘密', '三安全一稳定', '四类过程性信息'].map(stripNumber),
    ).toEqual(['予以公开', '属于国家秘密', '属于国家秘密', '三安全一稳定', '四类过程性信息'])
    expect(normaliseLabel(' 本年 增／减 ')).toBe('本年增减')
  })
})
