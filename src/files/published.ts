/** A day in a text as three groups. */
export const DAY = '(20\\d{2})\\s?[-年./／]\\s?(\\d{1,2})\\s?[-月./／]\\s?(\\d{1,2})(?!\\d)'

const LABELS = [
  '发布时间',
  '发布日期',
  '公开时间',
  '公开日期',
  '公布时间',
  '公布日期',
  '发布于',
  '印发日期',
  '生成日期',
  '成文日期',
  '发文日期',
] as const
const BARE = ['时间', '日期'] as const

/** The day of publication: behind its label, else on a line of its own beside the title; empty where there is none. */
export function publishedIn(around: string, besideTitle: readonly string[]): string {
  const text = around.replaceAll(/[０-９]/gu, digit => digit.normalize('NFKC'))
  for (const label of LABELS) {
    const day = dayBehind(text, [...label].join('\\s{0,4}'))
    if (day !== '') return day
  }
  for (const label of BARE) {
    const day = dayBehind(text, `(?:^|[\\n\\s|【\\[（(])${[...label].join('\\s{0,4}')}`)
    if (day !== '') return day
  }
  return besideTitle.map(dayOfLine).find(day => day !== '') ?? ''
}

function dayBehind(text: string, label: string): string {
  const match = new RegExp(`${label}\\s{0,3}[】\\]]?\\s{0,3}[:：]?\\s{0,6}[\\[【（(]?\\s{0,2}${DAY}`, 'u').exec(text)
  return match ? isoDay(match[1], match[2], match[3]) : ''
}

/** `[2024-01-19]`, `2024-01-19 10:30 来源：…`: a line that a day begins. A day in words under a title is a signature. */
function dayOfLine(line: string): string {
  const plain = line.normalize('NFKC').trim()
  const match = new RegExp(`^([\\[【(]?)\\s?${DAY}(日?)\\s?[\\])】]?(?=$|\\s|\\d|[|·]|来源|作者|字)`, 'u').exec(plain)
  if (!match || (match[5] === '日' && match[1] === '' && plain.length < 12)) return ''
  return isoDay(match[2], match[3], match[4])
}

/** Year, month and day as an ISO day; empty where they are no day of the calendar. */
export function isoDay(...[year = '', month = '', day = '']: readonly (string | undefined)[]): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
}
