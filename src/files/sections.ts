import type { Section } from '../domain/report.ts'
import { simplified } from './han.ts'
import type { Block, LineBlock } from './blocks.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const

/** What a heading of each section says, whatever its exact wording. */
const KEYWORDS: Readonly<Record<(typeof NUMERALS)[number], RegExp>> = {
  一: /总体情况|基本情况|概述/,
  二: /主动公开/,
  三: /(?:收到和?处理|依申请|申请)[^。]{0,30}(?:情况|公开)/,
  四: /复议|诉讼/,
  五: /问题|改进|整改/,
  六: /其他(?:需要)?(?:报告)?的?(?:事项|情况)|需要报告/,
}

interface Start {
  readonly number: Section['number']
  readonly index: number
  readonly title: string
  readonly rest: string
}

/**
 * The six sections of a report's text. A heading is a line that begins with its numeral and holds its keyword; tables
 * 2 to 4 are not part of the text. A section that has no heading is not given.
 */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const lines = blocks.filter(block => block.kind === 'line')
  const starts = chain(lines.flatMap((line, index) => startsOf(line, index)))
  return starts.map((start, index): Section => {
    const end = starts[index + 1]?.index ?? lines.length
    const body = [start.rest, ...lines.slice(start.index + 1, end).map(line => line.text)].filter(text => text !== '')
    const text = [2, 3, 4].includes(start.number) ? body.filter(isProse) : body
    return { number: start.number, title: start.title, text: text.join('\n'), line: lines[start.index]?.line ?? null }
  })
}

/** The headings that a line holds: at its start, or inside where a copy ran the text together. */
function startsOf(line: LineBlock, index: number): readonly Start[] {
  const found: Start[] = []
  NUMERALS.forEach((numeral, at) => {
    const match = new RegExp(`(^|[。；\\s\\d])(${numeral}\\s{0,2}[、.．,，]\\s{0,3}([^。；\\n]{2,40}))`, 'u').exec(
      simplified(line.text),
    )
    const words = match?.[3] ?? ''
    if (!match?.[2] || !KEYWORDS[numeral].test(words) || /^(?:本年新收|上年结转|本年度办理|结转下)/.test(words)) return
    const inside = line.text.length > 60
    const number = NUMBERS[at]
    if (number === undefined) return
    found.push({ number, index, title: inside ? titleIn(match[2]) : line.text.trim(), rest: inside ? '' : '' })
  })
  return found
}

const NUMBERS = [1, 2, 3, 4, 5, 6] as const

function titleIn(text: string): string {
  return /^.{0,36}?(?:情况|事项)/u.exec(text)?.[0] ?? text
}

/** The longest run of headings whose numbers rise; the latest start wins for a number met twice before its successor. */
function chain(starts: readonly Start[]): readonly Start[] {
  let best: readonly Start[] = []
  const chains: (readonly Start[])[] = []
  for (const start of starts) {
    const before = chains
      .filter(each => (each.at(-1)?.number ?? 0) < start.number && (each.at(-1)?.index ?? -1) <= start.index)
      .toSorted((a, b) => b.length - a.length)[0]
    const next = [...(before ?? []), start]
    chains.push(next)
    if (next.length >= best.length) best = next
    if (chains.length > 400) break
  }
  return best
}

/** Inside the sections that hold tables: sentences, not cells. */
function isProse(text: string): boolean {
  return /[。；]/.test(text) && text.length > 12 && !/勾稽关系/.test(text) && !/第二十条第/.test(text)
}
