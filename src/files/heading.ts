import type { Heading } from '../domain/report.ts'
import type { Block } from './blocks.ts'
import { findTitle } from './findTitle.ts'
import { DAY, publishedIn } from './published.ts'
import { nameSays, type NameSays } from './nameSays.ts'
import { organOfPage, organSaid } from './organSaid.ts'
import { wholeTitle } from './title.ts'

/** Who and when, as the text before section 一 and the page around it say; empty or null where they do not. */
export interface HeadingFacts {
  readonly heading: Heading
  readonly organ: string
  /** True where the title names no body and another place does. */
  readonly guessed: boolean
  /** What only the name of the sheet tells. */
  readonly named: readonly ('organ' | 'year')[]
  readonly year: number | null
  readonly published: string
  readonly divisionCode: string
  readonly uscc: string
}

/** How many characters before the first table may hold the heading. */
const HEAD = 20_000

/** What a page's own mark-up says of it. */
export interface PageSays {
  readonly title: string
  readonly meta: ReadonlyMap<string, string>
  /** The name of the sheet that it is, in a workbook. */
  readonly name?: string
}

const NO_TITLE = { title: null, organ: '', year: null } as const

/** Reads title, organ, year, period, day of publication, contact and introduction. */
export function readHeading(blocks: readonly Block[], firstTable: number, page: PageSays): HeadingFacts {
  const texts = blocks.flatMap(block => (block.line <= firstTable ? loneText(block) : []))
  const head = clip(texts)
  const joined = head.join('\n')
  const around = blocks.slice(0, 400).map(textOf).join('\n')
  const period = periodOf(joined)
  const elsewhere = [page.meta.get('articletitle') ?? '', page.title]
  const found = findTitle(head, { elsewhere, year: yearOfPeriod(period) }) ?? NO_TITLE
  const guessed = found.organ
    ? ''
    : organSaid(joined, around) || organOfPage(page.title, page.meta.get('contentsource'))
  const name = nameSays(page.name ?? '')
  const said = found.organ || guessed
  const year = found.year ?? yearOfPeriod(period)
  return {
    heading: {
      title: found.title,
      titleYear: found.year,
      period,
      contact: contactOf(texts),
      introduction: introductionOf(head),
    },
    organ: said || name.organ,
    guessed: guessed !== '',
    named: neededOf(name, said, year),
    year: year ?? name.year,
    published:
      publishedIn(around, besideTitle(head, found.title)) ||
      publishedIn(`发布时间${page.meta.get('pubdate') ?? ''}`, []),
    divisionCode: groupOf(DIVISION, around),
    uscc: groupOf(USCC, around),
  }
}

/** What of a sheet's name is needed, because the sheet itself does not say it. */
function neededOf(name: NameSays, organ: string, year: number | null): HeadingFacts['named'] {
  const needed = { organ: organ === '' && name.organ !== '', year: year === null && name.year !== null }
  return (['organ', 'year'] as const).filter(what => needed[what])
}

/** The lines just above and below the title (the last that says the same, behind lists of links), before the text. */
function besideTitle(head: readonly string[], title: string | null): readonly string[] {
  const titles = head.map((line, index) => wholeTitle(line + (head[index + 1] ?? '')) ?? wholeTitle(line))
  const same = titles.findLastIndex(each => each !== null && each.title === title)
  const at = same >= 0 ? same : titles.findIndex(each => each !== null)
  if (at < 0) return []
  const below = head.slice(at + 1, at + 7)
  const text = below.findIndex(line => line.length > 60 || /^一\s{0,2}[、.．]/u.test(line))
  return [...(text < 0 ? below : below.slice(0, text)), ...head.slice(Math.max(0, at - 3), at)]
}

/** A line, or the only text of a row (a title in a layout table). */
function loneText(block: Block): readonly string[] {
  if (block.kind === 'line') return [block.text]
  const [only, ...others] = block.cells.filter(cell => cell.text !== '')
  return only && others.length === 0 ? [only.text] : []
}

const DIVISION = /行政区划代码\s{0,2}[:：]?\s{0,2}(\d{6})(?!\d)/u
const USCC = /统一社会信用代码\s{0,2}[:：]?\s{0,2}([0-9A-HJ-NPQRTUWXY]{18})(?![0-9A-Z])/u

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
