import type { Section } from '../report.ts'

/** A section's running text with one spelling of digits and punctuation; `at[i]` is where character i stands in the source. */
export interface Plain {
  readonly text: string
  readonly at: readonly number[]
}

/** A stretch of plain text between two full stops or line ends. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

const LIMIT = 200_000
const LONGEST = 8000
/** A line shorter than this was not broken by a page's width. */
const SHORT = 24
const TABLE_WORDS = /本年制发件数|本年处理决定数量|勾稽关系|本年收费金额|复议后起诉[^，,。；;\d]{0,40}结果维持/
const HEADING = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[.．、)）]|第[一二三四五六七八九十]|注[:：])/
const SPACES: readonly number[] = [0xa0, 0x3000, 0x200b, 0xfeff]
const STOPS = '。！？\n'
const CJK = /[\u4e00-\u9fff]/
const SAME: ReadonlyMap<string, string> = new Map([
  ...'０１２３４５６７８９'.split('').map((wide, digit) => [wide, String(digit)] as const),
  ['％', '%'],
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['?', '？'],
  ['!', '！'],
  ['．', '.'],
  ['﹪', '%'],
])

/** One spelling of a section's text: tables left out, broken lines joined, spaces and thousands commas dropped. */
export function plainOf(section: Pick<Section, 'text'>): Plain {
  const source = section.text.slice(0, LIMIT)
  const out: string[] = []
  const at: number[] = []
  let offset = 0
  const lines = source.split('\n')
  lines.forEach((line, index) => {
    if (!isTableLine(line)) pushLine(line, offset, { out, at })
    offset += line.length + 1
    if (!joins(line, lines[index + 1])) {
      out.push('\n')
      at.push(Math.min(offset - 1, source.length))
    }
  })
  return { text: out.join(''), at }
}

/** The source's own characters between two places of the plain text. */
export function sourceOf(section: Pick<Section, 'text'>, { at }: Plain, { start, end }: Sentence): string {
  const from = at[start] ?? 0
  const to = (at[end - 1] ?? from) + 1
  return section.text.slice(from, to).trim()
}

/** The sentences of a plain text, without their closing mark. */
export function sentencesOf({ text }: Plain): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && !STOPS.includes(text.charAt(index))) continue
    if (index > start) found.push({ start, end: Math.min(index, start + LONGEST) })
    start = index + 1
  }
  return found
}

/** True where a line is only a heading: numbered, and without a comma or a full stop. */
export function isHeading(line: string): boolean {
  return line.length <= 60 && HEADING.test(line) && !/[，。；,;]/.test(line)
}

function isTableLine(line: string): boolean {
  if (line.length > 20_000 || line.length === 0) return false
  return (
    (line.includes('|') && line.split('|').length > 2) ||
    (line.includes('\t') && line.split('\t').length > 3) ||
    TABLE_WORDS.test(line)
  )
}

function joins(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length < SHORT || line.length > 20_000 || next.length === 0) return false
  const ended = line.trimEnd()
  if (ended.length < SHORT || isHeading(ended) || '。；：！？;:!?|'.includes(ended.charAt(ended.length - 1)))
    return false
  if (isTableLine(line) || isTableLine(next)) return false
  return CJK.test(next.slice(0, 60)) && !HEADING.test(next.slice(0, 12))
}

function pushLine(line: string, offset: number, { out, at }: { out: string[]; at: number[] }): void {
  for (let index = 0; index < line.length; index++) {
    const plain = plainCharacter(line, index)
    if (plain === '') continue
    out.push(plain)
    at.push(offset + index)
  }
}

/** One character as it is spelt in plain text; '' where it is dropped. */
function plainCharacter(line: string, index: number): string {
  const code = line.charCodeAt(index)
  if (code >= 0x4e00 && code <= 0x9fff) return line.charAt(index)
  if (code <= 32 || SPACES.includes(code)) {
    return isWord(line.charCodeAt(index - 1)) && isDigit(line.charCodeAt(index + 1)) ? ' ' : ''
  }
  if ((code === 0x2c || code === 0xff0c) && isThousands(line, index)) return ''
  const each = line.charAt(index)
  return SAME.get(each) ?? each
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isThousands(line: string, index: number): boolean {
  return isDigit(line.charCodeAt(index - 1)) && /^\d{3}(?!\d)/.test(line.slice(index + 1, index + 5))
}
