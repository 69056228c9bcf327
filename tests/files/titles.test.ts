import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from '../../src/files/readFile.ts'

/** Heads as government sites write them (⏎ for a line's end), and what each tells; `?` where it does not matter. */
const HEADS = readFileSync(new URL('titles.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))

const TABLE = `四、政府信息公开行政复议、行政诉讼情况
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`

test.each(HEADS)('%s %s %s %s %s %s', (...[organ, year, published, level, region, head = '']) => {
  const text = `${head.replaceAll('⏎', '\n')}\n一、总体情况\n2023年各项工作有序开展，2022年也是。\n${TABLE}\n`
  const [report] = readFile('2001年某镇.txt', new TextEncoder().encode(text)).reports
  const wanted = Object.entries({ organ, year: Number(year), published, level, region })
  expect(report).toMatchObject(Object.fromEntries(wanted.filter(([, value]) => value !== '?')))
})

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}<p>${TABLE.replaceAll('\n', '</p><p>')}</p></body></html>`
const TITLE = '寒亭区水利局2019年政府信息公开工作年度报告'
const item = (year: number) =>
  `<li><a>寒亭区水利局${year}年政府信息公开工作年度报告</a><span>${year + 1}-01-2${year % 10}</span></li>`

/** What stands around a report's title on a page; the day of publication it tells. */
const PAGES: readonly (readonly [name: string, page: string, published: string])[] = [
  [
    'links to other years first',
    page(
      `<title>${TITLE}-寒亭区人民政府</title>`,
      `<ul>${[2021, 2020, 2018].map(item).join('')}</ul><h1>${TITLE}</h1><span>2020-01-20</span>`,
    ),
    '2020-01-20',
  ],
  [
    'links to other years after',
    page(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1><span>发布时间：2020-01-20</span>`).replace(
      '</body>',
      `<ul>${[2021, 2018].map(item).join('')}</ul></body>`,
    ),
    '2020-01-20',
  ],
  [
    'reports of other bodies first',
    page(
      '<title>寒亭区人民政府</title>',
      `<ul><li>寒亭区财政局2019年政府信息公开工作年度报告</li></ul><h1>${TITLE}</h1>`,
    ),
    '',
  ],
  ['only the title element', page(`<title>${TITLE}_寒亭区人民政府</title>`, '<div>正文</div>'), ''],
  [
    'only meta tags',
    page(`<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2020-01-20 10:00">`, ''),
    '2020-01-20',
  ],
  [
    'a heading broken by br and spans',
    page('', '<h1><span>寒亭区水利</span><span>局</span><br>2019年政府信息公开工作<span>年度报告</span></h1>'),
    '',
  ],
  [
    'a head table that names the publisher',
    page(
      '',
      '<table><tr><td>发布机构</td><td>寒亭区水利局</td></tr><tr><td>发布日期</td><td>2020-01-20</td></tr></table><h1>2019年政府信息公开工作年度报告</h1>',
    ),
    '2020-01-20',
  ],
  [
    'the body in the title element',
    page('<title>2019年政府信息公开工作年度报告_寒亭区水利局</title>', '<h1>2019年政府信息公开工作年度报告</h1>'),
    '',
  ],
  [
    'the page before and the page after',
    page(
      '',
      `<p>上一篇：寒亭区水利局2018年政府信息公开工作年度报告 下一篇：寒亭区水利局2020年政府信息公开工作年度报告</p><h1>${TITLE}</h1>`,
    ),
    '',
  ],
]

test.each(PAGES)('%s', (_, text, published) => {
  const [report] = readFile('a.html', new TextEncoder().encode(text)).reports
  expect(report).toMatchObject({ organ: '寒亭区水利局', year: 2019, published })
})
