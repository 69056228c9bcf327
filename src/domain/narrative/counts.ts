import { numeral } from './numeral.ts'

/** How sure a stated number is. */
export const EXACTNESS = ['exact', 'about', 'at_least'] as const
export type Exactness = (typeof EXACTNESS)[number]

/** A number in running text: where it stands, what it is worth, and its measure word ('' where it has none). */
export interface Count {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly measure: string
  readonly exact: Exactness
  /** Written in Chinese numerals. */
  readonly chinese: boolean
  readonly decimals: number
}

const MEASURES =
  '人次|场次|批次|户次|家次|件次|条次|册次|车次|件|条|篇|份|期|次|场|个|起|宗|项|部|名|人|家|户|幅|张|册|本|页|则|例|类|批|台|套|组|集|段|块|支|只|处|所|座|元|字'
const FIGURES = new RegExp(
  `(?<![\\dA-Za-z.\\-—~/〔\\[#_])(\\d{1,12}(?:\\.\\d{1,6})?)(余|多)?(万|千|百|亿)?(余|多)?(${MEASURES})?`,
  'g',
)
const NUMERALS = new RegExp(
  `(?<![零〇一二两三四五六七八九十百千万亿第数几每逐同任某另])([一二两三四五六七八九十百千]{1,7}万?)(余|多)?(${MEASURES})`,
  'g',
)
const TIMES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** Every number of a stretch of plain text that counts something, or may: dates, years and percentages left out. */
export function countsOf(text: string): readonly Count[] {
  const found: Count[] = []
  for (const match of text.matchAll(FIGURES)) {
    const count = figureCount(text, match)
    if (count) found.push(count)
  }
  if (!/[二两三四五六七八九十百千一]/.test(text)) return found
  for (const match of text.matchAll(NUMERALS)) {
    const count = numeralCount(text, match)
    if (count) found.push(count)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function figureCount(text: string, match: RegExpMatchArray): Count | null {
  const [whole, digits = '', more = '', times = '', moreToo = '', measure = ''] = match
  const start = match.index ?? 0
  const end = start + whole.length
  if (isNoCount(text.slice(Math.max(0, start - 3), start), measure, text.slice(end, end + 3))) return null
  return {
    start,
    end,
    value: scaled(Number(digits), TIMES[times] ?? 1),
    measure,
    exact: exactness(text, { start, end, more: more !== '' || moreToo !== '' }),
    chinese: false,
    decimals: (digits.split('.')[1] ?? '').length,
  }
}

const NO_MEASURE = /^(?:\d|[%‰年月日号点时分秒天周岁级版米吨度倍℃:：×+.\-—/A-Za-z]|个?工作日|小时|平方|公里)/

/** Dates, ordinals, ranges, durations, percentages: numbers that count no things. */
function isNoCount(before: string, measure: string, next: string): boolean {
  if (/第$|\d万?[至到~]$/.test(before) || /^\d/.test(next)) return true
  if (measure === '') return NO_MEASURE.test(next)
  if (measure === '个') return /^(?:工作|月|小时|百分|自然日)/.test(next)
  return /^[本部]$/.test(measure) && /^[年月门级单机办局署委省市区县]/.test(next)
}

function numeralCount(text: string, match: RegExpMatchArray): Count | null {
  const [whole, digits = '', more = '', measure = ''] = match
  const start = match.index ?? 0
  const end = start + whole.length
  const value = numeral(digits)
  if (value === null || isIdiom(digits, text.slice(end, end + 3), text.slice(Math.max(0, start - 2), start)))
    return null
  return {
    start,
    end,
    value,
    measure,
    exact: exactness(text, { start, end, more: more !== '' }),
    chinese: true,
    decimals: 0,
  }
}

/** 一次性, 一件事, 一个窗口, 每季度一次: a numeral that counts nothing. */
function isIdiom(digits: string, next: string, before: string): boolean {
  if (measureless(next)) return true
  if (/^(?:性|事|龙|工作|月|小时|百分|方面|维度|层面|环节|阶段|字|确保|坚持|统一)/.test(next)) return true
  if (/[统唯进专单合归划度月周年日]$/.test(before)) return true
  return digits === '一' && !/(?:训|会|动|议|开|办|展|织|布|到|理)$/.test(before)
}

/** 三类内部事务信息, 四类过程性信息 are names of grounds. */
function measureless(next: string): boolean {
  return /^(?:过程|内部)/.test(next)
}

function exactness(text: string, found: { start: number; end: number; more: boolean }): Exactness {
  const before = text.slice(Math.max(0, found.start - 3), found.start)
  const after = text.slice(found.end, found.end + 2)
  if (found.more || /(?:超|逾|超过|突破|至少|多于|高于)$/.test(before) || after === '以上') return 'at_least'
  if (/(?:约|近|将近|接近|大约)$/.test(before) || after === '左右' || after === '上下') return 'about'
  return 'exact'
}

function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toFixed(4))
}
