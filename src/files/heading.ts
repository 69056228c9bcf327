import type { Heading } from '../domain/report.ts'
import type { Block } from './blocks.ts'

/** Who and when, as the text before section 一 and the page around it say; empty or null where they do not. */
export interface HeadingFacts {
  readonly heading: Heading
  readonly organ: string
  readonly year: number | null
  readonly published: string
  readonly divisionCode: string
  readonly uscc: string
}

const REPORT = '政府信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)'
const NAME = '([\\p{Script=Han}（）()·]{3,40}?)'
const YEAR = '(20[0-3]\\d)\\s?年?\\s?(?:度)?'
const TITLES = [
  new RegExp(`${NAME}(?:关于)?${YEAR}(?:的)?${REPORT}`, 'u'),
  new RegExp(`${YEAR}${NAME}(?:的)?${REPORT}`, 'u'),
  new RegExp(`${NAME}${REPORT}[（(]?${YEAR}[)）]?`, 'u'),
  new RegExp(`()${YEAR}${REPORT}`, 'u'),
] as const

/** How many characters before the first table may hold the heading. */
const HEAD = 6000

/** Reads title, organ, year, period, day of publication, contact and introduction. `title` is the page's title element. */
export function readHeading(blocks: readonly Block[], firstTable: number, title: string): HeadingFacts {
  const texts = blocks.flatMap(block => (block.kind === 'line' && block.line <= firstTable ? [block.text] : []))
  const head = clip(texts)
  const found = titleOf(head) ?? titleOf([title.replace(/[-_—|].{0,60}$/u, '')])
  const named: Named = found ?? { title: null, year: null, organ: '' }
  const joined = head.join('\n')
  const around = blocks.slice(0, 400).map(textOf).join('\n')
  const period = periodOf(joined)
  return {
    heading: {
      title: named.title,
      titleYear: named.year,
      period,
      contact: contactOf(texts),
      introduction: introductionOf(head),
    },
    organ: named.organ || organIn(joined) || labelled(around, PUBLISHER),
    year: named.year ?? yearOfPeriod(period),
    published: publishedOf(around),
    divisionCode: groupOf(DIVISION, around),
    uscc: groupOf(USCC, around),
  }
}

const PUBLISHER = /(?:发布机构|发布单位|公开机构|机关名称|单位名称)/u
const DIVISION = /行政区划代码\s{0,2}[:：]?\s{0,2}(\d{6})(?!\d)/u
const USCC = /统一社会信用代码\s{0,2}[:：]?\s{0,2}([0-9A-HJ-NPQRTUWXY]{18})(?![0-9A-Z])/u

interface Named {
  readonly title: string | null
  readonly year: number | null
  readonly organ: string
}

function groupOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? ''
}

function textOf(block: Block): string {
  return block.kind === 'line' ? block.text : block.cells.map(cell => cell.text).join(' ')
}

function clip(texts: readonly string[]): readonly string[] {
  let size = 0
  return texts.filter(text => (size += text.length) <= HEAD)
}

interface Title {
  readonly title: string
  readonly organ: string
  readonly year: number
}

/** A title may be broken over up to three lines. */
function titleOf(lines: readonly string[]): Title | null {
  for (const width of [1, 2, 3]) {
    for (let at = 0; at + width <= lines.length; at += 1) {
      const text = lines
        .slice(at, at + width)
        .join('')
        .replaceAll(/[\s\u3000]/g, '')
      const found = text.length <= 120 ? titleIn(text) : null
      if (found) return found
    }
  }
  return titleInSentence(lines.join(''))
}

/** True for a line that is the title of a report. */
export function isTitle(line: string): boolean {
  const text = line.replaceAll(/\s/gu, '')
  return text.length <= 80 && titleIn(text) !== null && !/[，。；、：:]/u.test(text)
}

function titleIn(written: string): Title | null {
  const text = withYear(written)
  for (const [index, pattern] of TITLES.entries()) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, first = '', second = ''] = match
    const [organ, year] = index === 1 ? [second, first] : [first, second]
    if (/根据|按照|编制|条例|本报告|要求/.test(organ)) continue
    return { title: whole, organ: tidyOrgan(organ), year: Number(year) }
  }
  return null
}

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((han, at) => [han, String(at)]),
)

/** 二〇二三年 → 2023年. */
function withYear(text: string): string {
  return text.replaceAll(/二[〇○零OＯ0][一二三][〇○零一二三四五六七八九](?=年)/gu, year =>
    [...year.replaceAll(/[○零OＯ]/gu, '〇')].map(han => DIGITS[han] ?? han).join(''),
  )
}

/** “编制XX局2023年政府信息公开工作年度报告”, where the page has no title line. */
function titleInSentence(text: string): Title | null {
  const match = new RegExp(`(?:编制|公布|发布|制作)(?:了|的)?(?:${NAME})?${YEAR}(?:的)?${REPORT}`, 'u').exec(
    text.replaceAll(/\s/g, ''),
  )
  if (!match?.[2]) return null
  return { title: '', organ: tidyOrgan(match[1] ?? ''), year: Number(match[2]) }
}

function tidyOrgan(organ: string): string {
  return organ
    .replace(/^(?:中国|您当前的位置|当前位置|首页|正文|标题|名称|关于|附件)/u, '')
    .replace(/(?:关于|的)$/u, '')
    .trim()
}

function organIn(text: string): string {
  const match =
    /(?:请与|请联系|请向|可与|致电)\s?([\p{Script=Han}（）]{3,40}?)(?:[（(]|联系|咨询|反映|办公室政务公开)/u.exec(text)
  return tidyOrgan(match?.[1] ?? '')
}

function labelled(text: string, label: RegExp): string {
  const match = new RegExp(`${label.source}\\s{0,3}[:：]?\\s{0,3}([\\p{Script=Han}（）()]{3,40})`, 'u').exec(text)
  return match?.[1] ?? ''
}

const DAY = '(20\\d{2})\\s?[-年./]\\s?(\\d{1,2})\\s?[-月./]\\s?(\\d{1,2})'

function periodOf(text: string): readonly [string, string] | null {
  const match = new RegExp(`${DAY}日?\\s?(?:起|始)?[^\\d。]{0,8}?${DAY}`, 'u').exec(text)
  const short = match
    ? null
    : /(20\d{2})年(\d{1,2})月(\d{1,2})日(?:起|始)?[^\d。]{0,8}(\d{1,2})月(\d{1,2})日/u.exec(text)
  if (short) return [iso(short[1], short[2], short[3]), iso(short[1], short[4], short[5])]
  return match ? [iso(match[1], match[2], match[3]), iso(match[4], match[5], match[6])] : null
}

function iso(...[year = '', month = '', day = '']: readonly (string | undefined)[]): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function yearOfPeriod(period: readonly [string, string] | null): number | null {
  const [from, to] = period ?? []
  return from && to && from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : null
}

const PUBLISHED = [
  '发布时间',
  '发布日期',
  '公开日期',
  '公布日期',
  '发布于',
  '生成日期',
  '成文日期',
  '发文日期',
  '时间',
  '日期',
] as const

function publishedOf(text: string): string {
  for (const label of PUBLISHED) {
    const loose = [...label].join('\\s{0,4}')
    const match = new RegExp(`${loose}\\s{0,3}[:：]?\\s{0,6}[\\[【]?\\s{0,2}${DAY}`, 'u').exec(text)
    if (match) return iso(match[1], match[2], match[3])
  }
  return ''
}

function contactOf(lines: readonly string[]): string | null {
  const sentence = lines
    .flatMap(line => line.split('。'))
    .find(each => /联系/.test(each) && /电话|地址|邮编|邮箱/.test(each))
  return sentence ? sentence.trim() : null
}

function introductionOf(lines: readonly string[]): string | null {
  const end = lines.findIndex(line => /^一\s{0,2}[、.．]/.test(line))
  const body = (end < 0 ? [] : lines.slice(0, end)).filter(line => line.length >= 40)
  return body.length === 0 ? null : body.join('\n')
}
