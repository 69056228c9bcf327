import { formOf } from '../../../src/domain/forms/index.ts'

const FONT = 'font-size:10.5pt;font-family:宋体;mso-ascii-font-family:Calibri;mso-hansi-font-family:Calibri;color:black'

/** A text as Word writes it: a span for every few characters. */
function spans(text: string): string {
  const pieces = text.match(/.{1,4}/gu) ?? ['']
  return pieces.map(piece => `<span lang=EN-US style='${FONT}'>${piece}</span>`).join('<o:p></o:p>')
}

function cell(text: string, spread = ''): string {
  const style =
    'width:52.4pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 1.4pt 0cm 1.4pt'
  return `<td ${spread} style='${style}'><p class=MsoNormal align=center style='text-align:center'>${spans(text)}</p></td>`
}

function row(cells: readonly string[]): string {
  return `<tr style='mso-yfti-irow:1;height:18.0pt'>${cells.join('')}</tr>`
}

/** Table 3 as the official form lays it out: heads of three rows, labels that span rows. */
function applications(): string {
  const form = formOf({ format: 'gb-2021-30', otherAll: false })
  const table = form.tables[1]
  const heads = [
    row([
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'colspan=3 rowspan=3'),
      cell('申请人情况', 'colspan=7'),
    ]),
    row([cell('自然人', 'rowspan=2'), cell('法人或其他组织', 'colspan=5'), cell('总计', 'rowspan=2')]),
    row(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map(text => cell(text))),
  ]
  const outcomes = table.rows.filter(each => !['received', 'closing'].includes(each.group ?? ''))
  const body = table.rows.map(each => {
    const numbers = each.columns.map(column =>
      cell(column.id === 'natural_person' || column.id === 'total' ? '3' : '0'),
    )
    const isFirst = each.id === outcomes[0]?.id
    const inside = outcomes.includes(each) || each.id === 'total_processed'
    const lead = isFirst ? [cell('三、本年度办理结果', `rowspan=${outcomes.length + 1}`)] : []
    const group = table.groups.find(one => one.id === each.group)
    const firstOfGroup = table.rows.find(one => one.group === each.group)?.id === each.id
    const size = table.rows.filter(one => one.group === each.group).length
    const grouped = inside && group !== undefined && size > 1 && each.id !== 'total_processed'
    const label = grouped
      ? [...(firstOfGroup ? [cell(group.zh, `rowspan=${size}`)] : []), cell(each.zh)]
      : [cell(each.zh, `colspan=${inside ? 2 : 3}`)]
    return row([...lead, ...label, ...numbers])
  })
  return `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${[...heads, ...body].join('\n')}</table>`
}

/** A made-up report as Word saves one for the web, padded with text of its own to about `size` characters. */
export function wordPage(size: number): string {
  const head = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><title>示例区人民政府办公室2023年政府信息公开工作年度报告</title><style>p.MsoNormal{margin:0cm}</style></head><body lang=ZH-CN>`
  const title = `<p class=MsoNormal align=center>${spans('示例区人民政府办公室2023年政府信息公开工作年度报告')}</p>`
  const heading = (text: string): string => `<p class=MsoNormal>${spans(text)}</p>`
  const table = applications()
  const before = [head, title, heading('一、总体情况')]
  const after = [
    heading('三、收到和处理政府信息公开申请情况'),
    table,
    heading('五、存在的主要问题及改进情况'),
    '</body></html>',
  ]
  const filler = `<p class=MsoNormal style='text-indent:21.0pt'>${spans('本段文字只为凑足一页网页的分量而写，并不说明任何机关的任何工作，也不含需要读出的数字。')}</p>`
  const used = [...before, ...after].join('').length
  return [...before, filler.repeat(Math.max(0, Math.floor((size - used) / filler.length))), ...after].join('\n')
}
