import { APPLICANTS } from '../../src/domain/forms/applications.ts'
import { formOf } from '../../src/domain/forms/index.ts'
import type { CellId, Row, Table } from '../../src/domain/forms/form.ts'
import type { Report } from '../../src/domain/report.ts'

/** Ways in which a report is laid out in the wild, made from a report's cells; the text around is our own. */
export type Renderer = (report: Report) => string

const valueIn = (report: Report, id: CellId): string => {
  const cell = report.cells[id]
  return cell === undefined || cell.value === null ? '' : String(cell.value)
}

const valuesOf = (report: Report, table: Table, row: Row): readonly string[] =>
  row.columns.map(column => valueIn(report, `${table.id}/${row.id}/${column.id}`))

const title = (report: Report) => `${report.organ}${report.year}年政府信息公开工作年度报告`
const intro = (report: Report) =>
  `本年度报告按照条例编制。统计期限自${report.year}年1月1日起至${report.year}年12月31日止。如有疑问，请与${report.organ}联系（电话：000-0000）。`
const HEADINGS = {
  1: '一、总体情况',
  2: '二、主动公开政府信息情况',
  3: '三、收到和处理政府信息公开申请情况',
  4: '四、政府信息公开行政复议、行政诉讼情况',
  5: '五、存在的主要问题及改进情况',
  6: '六、其他需要报告的事项',
} as const
const PROSE = {
  1: '一年来各项工作有序开展。',
  5: '解读形式仍需丰富，下一步继续改进。',
  6: '无其他需要报告的事项。',
} as const
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

interface Line {
  readonly labels: readonly string[]
  readonly values: readonly string[]
}

/** Table 3 as lines: outer labels only where a group begins. */
const linesOf3 = (report: Report): readonly Line[] => {
  const table = formOf(report).tables[1]
  let group = ''
  let opened = false
  return table.rows.map(row => {
    const labels: string[] = []
    const inside = row.group !== 'received' && row.id !== 'carried_out'
    if (inside && !opened) {
      labels.push('三、本年度办理结果')
      opened = true
    }
    const of = table.groups.find(each => each.id === row.group)
    if (of && of.number !== '' && row.group !== group && row.id !== 'other_all') labels.push(`${of.number}${of.zh}`)
    group = row.group
    return { labels: [...labels, `${row.number}${row.zh}`], values: valuesOf(report, table, row) }
  })
}

const appealsOf = (report: Report): readonly string[] =>
  formOf(report).tables[2].rows.flatMap(row => valuesOf(report, formOf(report).tables[2], row))

const td = (text: string, attributes = '') =>
  `<td${attributes}><p align="center">${text === '' ? '&nbsp;' : text}</p></td>`
const word = (text: string, attributes = '') =>
  `<td${attributes} style="border:solid windowtext 1.0pt;mso-border-alt:solid"><p class="MsoNormal"><span style="font-family:宋体;mso-ascii-font-family:Calibri">${
    text === ''
      ? '<o:p>&nbsp;</o:p>'
      : [...text].map((char, at) => (at % 3 === 1 ? `</span><span lang="EN-US">${char}` : char)).join('')
  }</span></p></td>`

const htmlTables = (report: Report, cell: typeof td): string => {
  const form = formOf(report)
  const [two] = form.tables
  const second = two.groups
    .map(group => {
      const rows = two.rows.filter(row => row.group === group.id)
      const columns = rows[0]?.columns ?? []
      return [
        `<tr>${cell(group.zh, ' colspan="4"')}</tr>`,
        `<tr>${cell('信息内容')}${columns.map(column => cell(column.zh)).join('')}</tr>`,
        ...rows.map(
          row =>
            `<tr>${cell(row.zh)}${valuesOf(report, two, row)
              .map(value => cell(value))
              .join('')}</tr>`,
        ),
      ].join('\n')
    })
    .join('\n')
  const three = form.tables[1]
  const inside = three.rows.length - 3
  let group = ''
  const body = three.rows.map(row => {
    const of = three.groups.find(each => each.id === row.group)
    const size = three.rows.filter(each => each.group === row.group).length
    const outer = row.id === 'granted' ? cell('三、本年度办理结果', ` rowspan="${inside}"`) : ''
    const numbered = of !== undefined && of.number !== '' && row.id !== 'other_all'
    const head = numbered && row.group !== group ? cell(`${of.number}${of.zh}`, ` rowspan="${size}"`) : ''
    group = row.group
    const span = numbered ? '' : row.group === 'received' || row.id === 'carried_out' ? ' colspan="3"' : ' colspan="2"'
    return `<tr>${outer}${head}${cell(`${row.number}${row.zh}`, span)}${valuesOf(report, three, row)
      .map(value => cell(value))
      .join('')}</tr>`
  })
  const head = [
    `<tr>${cell(NOTE, ' colspan="3" rowspan="3"')}${cell('申请人情况', ' colspan="7"')}</tr>`,
    `<tr>${cell('自然人', ' rowspan="2"')}${cell('法人或其他组织', ' colspan="5"')}${cell('总计', ' rowspan="2"')}</tr>`,
    `<tr>${APPLICANTS.slice(1, 6)
      .map(column => cell(column.zh))
      .join('')}</tr>`,
  ]
  const results = ['结果<br/>维持', '结果<br/>纠正', '其他<br/>结果', '尚未<br/>审结', '总计']
  const fourth = [
    `<tr>${cell('行政复议', ' colspan="5"')}${cell('行政诉讼', ' colspan="10"')}</tr>`,
    `<tr>${results.map(each => td(each, ' rowspan="2"')).join('')}${cell('未经复议直接起诉', ' colspan="5"')}${cell('复议后起诉', ' colspan="5"')}</tr>`,
    `<tr>${[...results, ...results].map(each => td(each)).join('')}</tr>`,
    `<tr>${appealsOf(report)
      .map(value => cell(value))
      .join('')}</tr>`,
  ]
  return [
    `<p>${HEADINGS[2]}</p><table border="1"><tbody>${second}</tbody></table>`,
    `<p>${HEADINGS[3]}</p><table border="1"><tbody>${[...head, ...body].join('\n')}</tbody></table>`,
    `<p>${HEADINGS[4]}</p><table border="1"><tbody>${fourth.join('\n')}</tbody></table>`,
  ].join('\n')
}

const page = (
  report: Report,
  cell: typeof td,
): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title(report)}-政府网站</title>
<style>td{color:#000}</style><script>var a = "<td>9</td>"</script></head><body>
<ul class="nav"><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li></ul>
<table><tr><td>索引号：</td><td>000/2024-00001</td></tr><tr><td>发布机构：</td><td>${report.organ}</td></tr><tr><td>发布日期：</td><td>${(report.year ?? 0) + 1}-01-15</td></tr></table>
<h1>${title(report)}</h1><div><p>${intro(report)}</p><p>${HEADINGS[1]}</p><p>${PROSE[1]}</p>
${htmlTables(report, cell)}
<p>${HEADINGS[5]}</p><p>${PROSE[5]}</p><p>${HEADINGS[6]}</p><p>${PROSE[6]}</p></div><footer>版权所有 ICP备00000000号</footer></body></html>`

export const htmlPage: Renderer = report => page(report, td)
export const wordPage: Renderer = report => page(report, word)
/** A layout table around the whole page. */
export const nestedPage: Renderer = report =>
  `<html><body><table><tr><td>侧栏</td><td>${page(report, td)
    .replace(/^[\s\S]*<body>/, '')
    .replace('</body></html>', '')}</td></tr></table></body></html>`
export const escapedPage: Renderer = report =>
  `<html><body><h1>${title(report)}</h1><script>var content = "${htmlTables(report, td).replaceAll('"', '\\"').replaceAll('</', '<\\/').replaceAll('\n', '\\n')}";</script></body></html>`

const head2 = (report: Report, line: (line: Line) => readonly string[]): readonly string[] => {
  const [two] = formOf(report).tables
  return two.groups.flatMap(group => {
    const rows = two.rows.filter(row => row.group === group.id)
    return [
      ...line({ labels: [group.zh], values: [] }),
      ...line({ labels: ['信息内容', ...(rows[0]?.columns ?? []).map(column => column.zh)], values: [] }),
      ...rows.flatMap(row => line({ labels: [row.zh], values: valuesOf(report, two, row) })),
    ]
  })
}
const head3: readonly Line[] = [
  { labels: [NOTE, '申请人情况'], values: [] },
  { labels: ['自然人', '法人或其他组织', '总计'], values: [] },
  { labels: APPLICANTS.slice(1, 6).map(column => column.zh), values: [] },
]
const RESULT_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const head4: readonly Line[] = [
  { labels: ['行政复议', '行政诉讼'], values: [] },
  { labels: [...RESULT_LABELS, '未经复议直接起诉', '复议后起诉'], values: [] },
  { labels: [...RESULT_LABELS, ...RESULT_LABELS], values: [] },
]

const assembled = (report: Report, line: (line: Line) => readonly string[], join: string): string =>
  [
    title(report),
    intro(report),
    HEADINGS[1],
    PROSE[1],
    HEADINGS[2],
    ...head2(report, line),
    HEADINGS[3],
    ...[...head3, ...linesOf3(report)].flatMap(line),
    HEADINGS[4],
    ...[...head4, { labels: [], values: appealsOf(report) }].flatMap(line),
    HEADINGS[5],
    PROSE[5],
    HEADINGS[6],
    PROSE[6],
  ].join(join)

/** Text copied from the page: one cell a line. */
export const cellALine: Renderer = report => assembled(report, ({ labels, values }) => [...labels, ...values], '\n\n')
export const cellALineTight: Renderer = report =>
  assembled(report, ({ labels, values }) => [...labels, ...values], '\n')
/** Long labels are broken over two lines, with half-width brackets. */
export const brokenLabels: Renderer = report =>
  assembled(
    report,
    ({ labels, values }) => [
      ...labels
        .flatMap(label => (label.length > 9 ? [label.slice(0, 8), label.slice(8)] : [label]))
        .map(label => label.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',')),
      ...values,
    ],
    '\n',
  )
export const glued: Renderer = report =>
  assembled(report, ({ labels, values }) => [[...labels, ...values].join('')], '')
export const halfGlued: Renderer = report =>
  assembled(report, ({ labels, values }) => [`${labels.join(' ')} ${values.join('')} `], '')
export const spaced: Renderer = report =>
  assembled(report, ({ labels, values }) => [[...labels, ...values].join(' ')], '\n')
export const tabbed: Renderer = report =>
  assembled(report, ({ labels, values }) => [[...labels, ...values].join('\t')], '\n')
export const piped: Renderer = report =>
  assembled(report, ({ labels, values }) => [`${[...labels, ...values].join(' | ')} |`], '\n')
export const paddedPipes: Renderer = report =>
  assembled(
    report,
    ({ labels, values }) => [
      `| ${[...labels, ...values].join(' | ')} | ${'|'.repeat(Math.max(0, 8 - values.length - labels.length))}`,
    ],
    '\n',
  )
export const cellPipeLine: Renderer = report =>
  assembled(report, ({ labels, values }) => [...labels, ...values].map(cell => `${cell} |`), '\n')
export const markdown: Renderer = report =>
  assembled(
    report,
    ({ labels, values }) => {
      const cells = [...labels, ...values]
      return [
        `| ${cells.join(' | ')} |`,
        ...(labels.length > 1 && values.length === 0 ? [`|${cells.map(() => '---').join('|')}|`] : []),
      ]
    },
    '\n',
  )
export const tableARow: Renderer = report =>
  assembled(
    report,
    ({ labels, values }) =>
      values.length === 0
        ? labels.map(label => `### ${label}`)
        : values.length === 15
          ? ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((track, at) => [
              `### ${track}`,
              `| ${RESULT_LABELS.join(' | ')} |`,
              '|---|---|---|---|---|',
              `| ${values.slice(at * 5, at * 5 + 5).join(' | ')} |`,
              '',
            ])
          : [
              ...labels.slice(0, -1).map(label => `### ${label}`),
              `| 类别 | ${values.map((_, at) => `数据${at + 1}`).join(' | ')} |`,
              `|---|${values.map(() => '---').join('|')}|`,
              `| ${labels.at(-1)} | ${values.join(' | ')} |`,
              '',
            ],
    '\n',
  )
/** The text layer of a print-out: a long label around its numbers, page footers between rows. */
export const printOut: Renderer = report => {
  let count = 0
  return assembled(
    report,
    ({ labels, values }) => {
      count += 1
      const last = labels.at(-1) ?? ''
      const footer = count % 17 === 0 ? [`                    — ${Math.ceil(count / 17)} —`] : []
      const numbers = values.map(value => value.padStart(7)).join('')
      if (values.length === 7 && last.length > 16)
        return [`      ${last.slice(0, 14)}`, `                    ${numbers}`, `      ${last.slice(14)}`, ...footer]
      return [...labels.slice(0, -1), `  ${last}${numbers}`, ...footer]
    },
    '\n',
  )
}

/** A print-out as laid out on the page: every column in its place, so that blanks show. */
export const laidOut: Renderer = report =>
  assembled(
    report,
    ({ labels, values }) => {
      const last = labels.at(-1) ?? ''
      const numbers = values.map(value => value.padStart(9)).join('')
      if (values.length === 7 && last.length > 24)
        return [`  ${last.slice(0, 20)}`, `${' '.repeat(30)}${numbers}`, `  ${last.slice(20)}`]
      return [...labels.slice(0, -1), `  ${last}`.padEnd(30) + numbers]
    },
    '\n',
  )

const quoteFor =
  (delimiter: string) =>
  (cell: string): string =>
    cell.includes(delimiter) || cell.includes('\n') ? `"${cell.replaceAll('"', '""')}"` : cell

const sheet =
  (delimiter: string, pad: boolean): Renderer =>
  report => {
    const quote = quoteFor(delimiter)
    return assembled(
      report,
      ({ labels, values }) => {
        const lead =
          pad && values.length === 7 ? [...Array.from({ length: 3 - labels.length }, () => ''), ...labels] : labels
        return [[...lead, ...values].map(quote).join(delimiter)]
      },
      '\n',
    )
  }
export const sheetComma = sheet(',', true)
export const sheetSemicolon = sheet(';', true)
export const sheetTab = sheet('\t', true)
export const sheetFullWidth = sheet('，', false)
