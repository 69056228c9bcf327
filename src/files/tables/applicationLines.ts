import { OTHER_ALL, OUTCOME_GROUPS } from '../../domain/forms/applications.ts'
import type { Fragment, LineBlock } from '../blocks.ts'
import { cellsByPosition, spansOf } from './byPosition.ts'
import { firstsOf, groupPattern, rowPattern } from './patterns.ts'
import { ALL_ROWS, placed, stated, type ApplicationRuns } from './placing.ts'
import { looksGlued, runOf } from './runs.ts'
import { labelMatcher, segmentsOf, streamOf, tokensOf, type Hit, type Stream } from './stream.ts'
import type { ValueRow } from './valueRows.ts'

const COUNT = 7
const GROUPS = OUTCOME_GROUPS

const LONG_ROWS = ALL_ROWS.filter(row => row.zh.length >= 6 && row.id !== 'partial')
const STRONG = labelMatcher(
  LONG_ROWS.map(row => [row.id, rowPattern(row)] as const),
  firstsOf(LONG_ROWS),
)
const GROUP_PREFIX = 'group:'
const HEADS = GROUPS.filter(group => group.number !== '' && group.id !== 'other')
const EVERY = labelMatcher(
  [
    ...HEADS.map(group => [`${GROUP_PREFIX}${group.id}`, groupPattern(group)] as const),
    ...ALL_ROWS.toSorted((a, b) => b.zh.length - a.zh.length).map(row => [row.id, rowPattern(row)] as const),
  ],
  firstsOf([...HEADS, ...ALL_ROWS]),
)
/** The farthest apart that two labels of one table stand in running text. */
const GAP = 600
const NEXT_SECTION =
  /(?:四\s{0,2}[、.．]\s{0,3}(?!结转)|五\s{0,2}[、.．]|行政(?:法)?复议|因政府信息公开|注\s{0,2}[:：])/u

/** Table 3 in running text, cell by cell, spaced or glued; null where the text has none. */
export function runsOfLines(lines: readonly LineBlock[]): ApplicationRuns | null {
  const stream = streamOf(lines)
  const found = clustersOf(STRONG(stream.text), stream.text)
    .map(([from, to]) => runsOfRegion(stream, Math.max(0, from - 60), to))
    .filter(each => each !== null)
    .toSorted((a, b) => stated(b) - stated(a))
  return found[0] ?? null
}

function clustersOf(hits: readonly Hit[], text: string): readonly (readonly [from: number, to: number])[] {
  const clusters: (readonly [number, number])[] = []
  for (const hit of hits) {
    const last = clusters.at(-1)
    const near = last !== undefined && hit.start - last[1] <= GAP && !NEXT_SECTION.test(text.slice(last[1], hit.start))
    if (last && near) clusters[clusters.length - 1] = [last[0], hit.end]
    else clusters.push([hit.start, hit.end])
  }
  return clusters
}

function runsOfRegion(stream: Stream, from: number, to: number): ApplicationRuns | null {
  const stop = NEXT_SECTION.exec(stream.text.slice(to, to + 2000))
  const end = stop ? to + stop.index : Math.min(stream.text.length, to + 600)
  const hits = withoutOtherHead(EVERY(stream.text, from, end), stream.text)
  const stretches = hits.map((hit, index) => ({ hit, end: hits[index + 1]?.start ?? end }))
  const bodies = stretches.filter(({ hit }) => !hit.id.startsWith(GROUP_PREFIX))
  if (bodies.length === 0 || isProse(stream, bodies)) return null
  const values = withoutEchoes(bodies.flatMap(({ hit, end: until }) => valueRowsOfSpan(stream, hit, until)))
  const glued = values.filter(value => looksGlued(value.values, COUNT, value.touching ?? false)).length
  const clear = values.filter(value => value.values.length === COUNT).length
  const mode = glued >= 3 || glued > clear
  const columns = spansOf(
    values.map(value => value.values),
    COUNT,
  )
  return placed(values, value => {
    const cells = columns && cellsByPosition(value.values, columns)
    if (cells) return { kind: 'cells', cells, byPosition: true }
    return runOf(value.values, COUNT, { glued: mode, touching: value.touching ?? false, at: atOf(value) })
  })
}

/** （六）其他处理 is a heading, not the row, where its own rows stand and no number follows it. */
function withoutOtherHead(hits: readonly Hit[], text: string): readonly Hit[] {
  if (!hits.some(({ id }) => SPLIT.has(id))) return hits
  return hits.filter(({ id, end }) => id !== OTHER_ALL.id || /^\s{0,60}\d(?![、.．])/u.test(text.slice(end, end + 64)))
}

const SPLIT: ReadonlySet<string> = new Set(['other_not_corrected', 'other_fee_unpaid'])

/** A label broken around its numbers may be met twice: the part without numbers is no row of its own. */
function withoutEchoes(values: readonly ValueRow[]): readonly ValueRow[] {
  return values.filter(
    ({ row, values: own }, index) =>
      own.length > 0 ||
      row === undefined ||
      ![values[index - 1], values[index + 1]].some(near => near?.row === row && near.values.length > 0),
  )
}

function atOf(value: ValueRow): Fragment {
  return { text: value.values.map(each => each.text).join(' '), line: value.line, column: value.values[0]?.column ?? 1 }
}

/** A number with its measure word that a mark of punctuation or no second number follows: a sentence, not a row. */
const COUNTED = /^\s{0,3}[的等]?\s{0,2}\d{1,9}\s{0,2}[件条份宗起次](?:\s{0,2}[，。；、,;：（(]|\D*$)/u

/** Labels inside sentences (“属于国家秘密1件，”) are no table. */
function isProse(stream: Stream, spans: readonly { readonly hit: Hit; readonly end: number }[]): boolean {
  const prose = spans.filter(({ hit, end }) => COUNTED.test(stream.text.slice(hit.end, end)))
  return prose.length * 2 > spans.length
}

/** Seven numbers, or so many digits run together. */
function isRowOfSeven(tokens: readonly Fragment[]): boolean {
  const digits = tokens.map(token => token.text).join('')
  return tokens.length === COUNT || (tokens.length < COUNT && /^\d{7,}$/u.test(digits))
}

/** The numbers behind one label; further full rows of seven on lines of their own are rows without a label. */
function valueRowsOfSpan(stream: Stream, hit: Hit, until: number): readonly ValueRow[] {
  const tokens = tokensOf(stream, hit.end, until)
  const line = stream.placeAt(hit.start).line
  const base = { labels: [], before: [], line, at: 0 }
  const parts = segmentsOf(stream, hit.end, until)
  if (parts.length > 1 && parts.every(({ tokens: own }) => isRowOfSeven(own))) {
    return parts.map(({ words, tokens: values }, index) => {
      const row = { ...base, line: values[0]?.line ?? line, values, touching: true }
      return index === 0 ? { ...row, row: hit.id } : { ...row, labels: [words] }
    })
  }
  const lines = [...new Set(tokens.map(token => token.line))].map(each => tokens.filter(token => token.line === each))
  if (tokens.length > COUNT && lines.every(each => each.length === COUNT)) {
    return lines.map((values, index) => ({
      ...base,
      line: values[0]?.line ?? line,
      values,
      ...(index === 0 ? { row: hit.id } : {}),
    }))
  }
  const full = lines.filter(each => each.length === COUNT)
  const strays = lines.every(each => each.length === COUNT || each.length === 1)
  if (full.length === 1 && full[0] && strays) return [{ ...base, values: full[0], row: hit.id }]
  const touching = /^\S{0,40}\d/u.test(stream.text.slice(hit.end, until))
  return [{ ...base, values: tokens, row: hit.id, touching }]
}
