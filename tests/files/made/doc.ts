import { APPLICANTS } from '../../../src/domain/forms/applications.ts'
import { formOf } from '../../../src/domain/forms/index.ts'
import type { CellId, Row, Table } from '../../../src/domain/forms/form.ts'
import type { Report } from '../../../src/domain/report.ts'

/** A cell of a made document, with the rows and columns it covers. */
export interface MadeCell {
  readonly text: string
  readonly across: number
  readonly down: number
}

/** A paragraph, or a table as rows of the cells that begin in them. */
export type MadePart = string | readonly (readonly MadeCell[])[]

const cell = (text: string, across = 1, down = 1): MadeCell => ({ text, across, down })

const valuesOf = (report: Report, table: Table, row: Row): readonly MadeCell[] =>
  row.columns.map(column => {
    const id: CellId = `${table.id}/${row.id}/${column.id}`
    return cell(String(report.cells[id]?.value ?? ''))
  })

/** A report as a document: its title, text and tables with merged cells, the same whatever file is made of it. */
export function madeDoc(report: Report): readonly MadePart[] {
  const { year, organ } = report
  return [
    `${organ}${year}年政府信息公开工作年度报告`,
    `本年度报告按照条例编制，统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${organ}联系（电话：000-0000）。`,
    '一、总体情况',
    '一年来各项工作有序开展，没有收取费用，也没有重大事项需要说明，详细情况见以下各表，表中数据经过核对，口径与上年相同。',
    '二、主动公开政府信息情况',
    tableTwo(report),
    '三、收到和处理政府信息公开申请情况',
    tableThree(report),
    '四、政府信息公开行政复议、行政诉讼情况',
    tableFour(report),
    '五、存在的主要问题及改进情况',
    '解读形式仍需丰富，下一步继续改进。',
    '六、其他需要报告的事项',
    '无其他需要报告的事项。',
  ]
}

function tableTwo(report: Report): MadePart {
  const [two] = formOf(report).tables
  return two.groups.flatMap(group => {
    const rows = two.rows.filter(row => row.group === group.id)
    const columns = rows[0]?.columns ?? []
    const wide = columns.length === 1 ? 3 : 1
    const pad = columns.length === 2 ? [cell('')] : []
    return [
      [cell(group.zh, 4)],
      [cell('信息内容'), ...columns.map(column => cell(column.zh, wide)), ...pad],
      ...rows.map(row => [
        cell(row.zh),
        ...valuesOf(report, two, row).map(each => ({ ...each, across: wide })),
        ...pad,
      ]),
    ]
  })
}

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

function tableThree(report: Report): MadePart {
  const [, three] = formOf(report).tables
  let group = ''
  const body = three.rows.map(row => {
    const of = three.groups.find(each => each.id === row.group)
    const size = three.rows.filter(each => each.group === row.group).length
    const outer = row.id === 'granted' ? [cell('三、本年度办理结果', 1, three.rows.length - 3)] : []
    const numbered = of !== undefined && of.number !== '' && row.id !== 'other_all'
    const head = numbered && row.group !== group ? [cell(`${of.number}${of.zh}`, 1, size)] : []
    group = row.group
    const across = numbered ? 1 : row.group === 'received' || row.id === 'carried_out' ? 3 : 2
    return [...outer, ...head, cell(`${row.number}${row.zh}`, across), ...valuesOf(report, three, row)]
  })
  return [
    [cell(NOTE, 3, 3), cell('申请人情况', 7)],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    APPLICANTS.slice(1, 6).map(column => cell(column.zh)),
    ...body,
  ]
}

function tableFour(report: Report): MadePart {
  const [, , four] = formOf(report).tables
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...results.map(each => cell(each, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...results, ...results].map(each => cell(each)),
    four.rows.flatMap(row => valuesOf(report, four, row)),
  ]
}

/** A made table on its grid: where each cell begins. */
export interface PlacedCell extends MadeCell {
  readonly row: number
  readonly column: number
}

/** Puts the cells of a made table on its grid. */
export function placedCells(rows: readonly (readonly MadeCell[])[]): readonly PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map(each => {
      while (taken.has(`${row},${column}`)) column += 1
      const at = column
      for (let down = 0; down < each.down; down += 1) {
        for (let across = 0; across < each.across; across += 1) taken.add(`${row + down},${at + across}`)
      }
      return { ...each, row, column: at }
    })
  })
}
