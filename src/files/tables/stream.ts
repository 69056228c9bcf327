import type { Fragment, LineBlock } from '../blocks.ts'

/** Lines of text as one string whose every position knows its line and column in the source. */
export interface Stream {
  readonly text: string
  readonly placeAt: (position: number) => { readonly line: number; readonly column: number }
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  [...'０１２３４５６７８９＋－−﹣．'].map((wide, at) => [wide, '0123456789+---.'[at] ?? wide]),
)

/** Joins lines; full-width digits and signs become plain ones, so that no length changes. */
export function streamOf(lines: readonly LineBlock[]): Stream {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += `${line.text}\n`
  }
  text = text
    .replaceAll(/[０-９＋－−﹣．]/g, wide => PLAIN.get(wide) ?? wide)
    .replaceAll(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
  return {
    text,
    placeAt: position => {
      const index = lastAtMost(starts, position)
      return {
        line: lines[index]?.line ?? 1,
        column: position - (starts[index] ?? 0) + 1 + (lines[index]?.indent ?? 0),
      }
    },
  }
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** One place where a known label stands in the stream. */
export interface Hit {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A matcher of many labels at once: `patterns` by id, tried in the order given wherever one of `firsts` stands. */
export function labelMatcher(patterns: readonly (readonly [id: string, pattern: string])[], firsts: string) {
  const any = patterns.map(([, pattern], index) => `(?<g${index}>${pattern})`).join('|')
  const source = `(?=[${firsts}])(?:${any})`
  return (text: string, from = 0, to = text.length): readonly Hit[] => {
    const part = text.slice(from, to)
    return [...part.matchAll(new RegExp(source, 'gu'))].map(match => {
      const index = patterns.findIndex((_, each) => match.groups?.[`g${each}`] !== undefined)
      const start = from + match.index
      return { id: patterns[index]?.[0] ?? '', start, end: start + match[0].length }
    })
  }
}

/** A remark in brackets; not a label's own bracket that a print-out broke around the row's numbers. */
const NOTE = /[（(][^（()）\d]{0,40}(?<! {2})\d{0,9}(?:(?! {2}\d)[^（()）]){0,60}[)）]/gu
const TOKEN =
  /\d{4,},\d{3}[\d,]{0,20}(?:\.\d{1,8})?|[+-]?\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,8})?|[+-]?(?:(?![1-8][.、．]\s{0,2}\p{Script=Han})\d)+(?:\.\d{1,8})?(?:万元|元)?|(?<=\s|^)(?:[/／—–-]{1,2}|[零〇○Oo])(?=\s|$)/gu

/** The numbers and marks in a stretch of the stream, each with its place; notes in brackets are passed over. */
export function tokensOf(stream: Stream, start: number, end: number): readonly Fragment[] {
  return segmentsOf(stream, start, end).flatMap(segment => segment.tokens)
}

/** Numbers that no words part, and the words before them. */
export interface Segment {
  readonly words: string
  readonly tokens: readonly Fragment[]
}

/** The numbers of a stretch of the stream, parted where words stand between them. */
export function segmentsOf(stream: Stream, start: number, end: number): readonly Segment[] {
  const text = stream.text.slice(start, end).replaceAll(NOTE, note => ' '.repeat(note.length))
  const segments: { words: string; tokens: Fragment[] }[] = []
  let from = 0
  for (const match of text.matchAll(TOKEN)) {
    const words = text.slice(from, match.index)
    const token = { text: match[0], ...stream.placeAt(start + match.index) }
    from = match.index + match[0].length
    const last = segments.at(-1)
    if (last && !/\p{Script=Han}\s{0,40}\p{Script=Han}/u.test(words)) last.tokens.push(token)
    else segments.push({ words, tokens: [token] })
  }
  return segments
}
