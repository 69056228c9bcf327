import { OTHER_ALL, ROWS_ONE_OTHER, ROWS_SPLIT, OUTCOME_GROUPS } from '../../domain/forms/applications.ts'
import type { Row } from '../../domain/forms/form.ts'
import type { Block, Fragment, LineBlock } from '../blocks.ts'
import { align, type Alignment } from './align.ts'
import { fitsOf, isLabelled } from './fit.ts'
import { groupPattern, rowPattern } from './patterns.ts'
import type { RunReading } from './reading.ts'
import { looksGlued, runOf } from './runs.ts'
import { labelMatcher, streamOf, tokensOf, type Hit, type Stream } from './stream.ts'
import { valueRowsOf, windowOf, type ValueRow } from './valueRows.ts'

/** One row of table 3 as found: what stands for its seven cells, and whether label or order told which row it is. */
export interface ApplicationRun {
  readonly row: Row
  readonly run: RunReading
  readonly by: 'label' | 'order'
}

/** The rows of table 3 that a source has, from its tables where it has them, else from its lines. */
export interface ApplicationRuns {
  readonly rows: readonly Row[]
  readonly runs: readonly ApplicationRun[]
  /** First and last line of the table in the source. */
  readonly lines: readonly [from: number, to: number]
}

const COUNT = 7
const GROUPS = OUTCOME_GROUPS
const ALL_ROWS = [...ROWS_SPLIT, OTHER_ALL]

/** Finds table 3; null where the source has none. */
export function applicationRuns(blocks: readonly Block[]): ApplicationRuns | null {
  const fromRows = placed(rowsOfTables(blocks), run => runOfCells(run))
  const lines = blocks.filter(block => block.kind === 'line')
  const fromLines = runsOfLines(lines)
  if (!fromRows) return fromLines
  if (!fromLines) return fromRows
  return stated(fromLines) > stated(fromRows) ? fromLines : fromRows
}

function stated({ runs }: ApplicationRuns): number {
  return runs.filter(({ run }) => run.kind === 'cells' || run.kind === 'glued').length + runs.length / 100
}

function rowsOfTables(blocks: readonly Block[]): readonly ValueRow[] {
  return valueRowsOf(blocks).filter(row => {
    const filled = row.values.filter(value => value.text !== '').length
    if (row.values.length >= COUNT && row.values.length <= COUNT + 5 && filled > 0) return true
    return isLabelled(row, ALL_ROWS, GROUPS) && (row.values.length >= COUNT || filled > 0 || row.values.length >= 2)
  })
}

function runOfCells(row: ValueRow): RunReading {
  const cells = windowOf(row.values, COUNT)
  const at: Fragment = {
    text: row.values.map(value => value.text).join(' '),
    line: row.line,
    column: row.values[0]?.column ?? 1,
  }
  if (cells) return { kind: 'cells', cells }
  return row.values.every(value => value.text === '') ? { kind: 'blank', at } : { kind: 'unread', raw: row.values, at }
}

/** Aligns value rows with the rows of both variants of table 3 and keeps the better match. */
function placed(values: readonly ValueRow[], runFrom: (row: ValueRow) => RunReading): ApplicationRuns | null {
  if (!values.some(value => isLabelled(value, ALL_ROWS, GROUPS))) return null
  const variants = [ROWS_SPLIT, ROWS_ONE_OTHER].map(rows => ({
    rows,
    alignment: align(
      values.map(value => fitsOf(value, rows, GROUPS)),
      rows.length,
    ),
  }))
  const [split, one] = variants
  if (!split || !one) return null
  const { rows, alignment } = isOneRow(one) && one.alignment.score > split.alignment.score ? one : split
  const runs = runsOf(values, { rows, alignment, runFrom })
  if (runs.length === 0) return null
  const used = values.filter((_, index) => alignment.rows[index] !== null)
  return { rows, runs, lines: [used[0]?.line ?? 1, used.at(-1)?.line ?? 1] }
}

/** True where a value row stands for （六）其他处理 as a whole. */
function isOneRow({ rows, alignment }: { readonly rows: readonly Row[]; readonly alignment: Alignment }): boolean {
  return alignment.rows.includes(rows.indexOf(OTHER_ALL))
}

interface Placing {
  readonly rows: readonly Row[]
  readonly alignment: Alignment
  readonly runFrom: (row: ValueRow) => RunReading
}

/** A row without a label of its own is placed only where the rows between its labelled neighbours leave no choice. */
function runsOf(values: readonly ValueRow[], { rows, alignment, runFrom }: Placing): readonly ApplicationRun[] {
  const labelled = values.map(value => isLabelled(value, rows, GROUPS))
  return values.flatMap((value, index): readonly ApplicationRun[] => {
    const at = alignment.rows[index]
    const row = at === null || at === undefined ? undefined : rows[at]
    if (row === undefined || at === null || at === undefined) return []
    if (labelled[index]) return [{ row, run: runFrom(value), by: 'label' }]
    if (isForced(index, at, { alignment, labelled, count: rows.length }))
      return [{ row, run: runFrom(value), by: 'order' }]
    return []
  })
}

interface Around {
  readonly alignment: Alignment
  readonly labelled: readonly boolean[]
  readonly count: number
}

function isForced(index: number, row: number, { alignment, labelled, count }: Around): boolean {
  let from = index
  while (from > 0 && !labelled[from - 1] && alignment.rows[from - 1] !== null) from -= 1
  let to = index
  while (to < labelled.length - 1 && !labelled[to + 1] && alignment.rows[to + 1] !== null) to += 1
  const before = from === 0 ? -1 : (alignment.rows[from - 1] ?? row - 1)
  const after = to === labelled.length - 1 ? count : (alignment.rows[to + 1] ?? row + 1)
  return after - before - 1 === to - from + 1
}

const STRONG = labelMatcher(
  ALL_ROWS.filter(row => row.zh.length >= 6 && row.id !== 'partial').map(row => [row.id, rowPattern(row)] as const),
)
const GROUP_PREFIX = 'group:'
const EVERY = labelMatcher([
  ...GROUPS.filter(group => group.number !== '' && group.id !== 'other').map(
    group => [`${GROUP_PREFIX}${group.id}`, groupPattern(group)] as const,
  ),
  ...ALL_ROWS.toSorted((a, b) => b.zh.length - a.zh.length).map(row => [row.id, rowPattern(row)] as const),
])
/** The farthest apart that two labels of one table stand in running text. */
const GAP = 600
const NEXT_SECTION =
  /(?:四\s{0,2}[、.．]\s{0,3}(?!结转)|五\s{0,2}[、.．]|行政(?:法)?复议|因政府信息公开|注\s{0,2}[:：])/u

function runsOfLines(lines: readonly LineBlock[]): ApplicationRuns | null {
  const stream = streamOf(lines)
  const found = clustersOf(STRONG(stream.text))
    .map(([from, to]) => runsOfRegion(stream, Math.max(0, from - 60), to))
    .filter(each => each !== null)
    .toSorted((a, b) => stated(b) - stated(a))
  return found[0] ?? null
}

function clustersOf(hits: readonly Hit[]): readonly (readonly [from: number, to: number])[] {
  const clusters: (readonly [number, number])[] = []
  for (const hit of hits) {
    const last = clusters.at(-1)
    if (last && hit.start - last[1] <= GAP) clusters[clusters.length - 1] = [last[0], hit.end]
    else clusters.push([hit.start, hit.end])
  }
  return clusters
}

function runsOfRegion(stream: Stream, from: number, to: number): ApplicationRuns | null {
  const stop = NEXT_SECTION.exec(stream.text.slice(to, to + 2000))
  const end = stop ? to + stop.index : Math.min(stream.text.length, to + 600)
  const hits = EVERY(stream.text, from, end)
  const spans = hits.map((hit, index) => ({ hit, end: hits[index + 1]?.start ?? end }))
  const bodies = spans.filter(({ hit }) => !hit.id.startsWith(GROUP_PREFIX))
  if (bodies.length === 0 || isProse(stream, bodies)) return null
  const values = bodies.flatMap(({ hit, end: until }) => valueRowsOfSpan(stream, hit, until))
  const glued = values.filter(value => looksGlued(value.values, COUNT, value.touching ?? false)).length
  const clear = values.filter(value => value.values.length === COUNT).length
  const mode = glued >= 3 || glued > clear
  return placed(values, value =>
    runOf(value.values, COUNT, { glued: mode, touching: value.touching ?? false, at: atOf(value) }),
  )
}

function atOf(value: ValueRow): Fragment {
  return { text: value.values.map(each => each.text).join(' '), line: value.line, column: value.values[0]?.column ?? 1 }
}

/** Labels inside sentences (“属于国家秘密1件，”) are no table. */
function isProse(stream: Stream, spans: readonly { readonly hit: Hit; readonly end: number }[]): boolean {
  const prose = spans.filter(({ hit, end }) =>
    /^\s{0,3}[的等]?\s{0,2}\d{1,9}\s{0,2}[件条份宗起次]/u.test(stream.text.slice(hit.end, end)),
  )
  return prose.length * 2 > spans.length
}

/** The numbers behind one label; further full rows of seven on lines of their own are rows without a label. */
function valueRowsOfSpan(stream: Stream, hit: Hit, until: number): readonly ValueRow[] {
  const tokens = tokensOf(stream, hit.end, until)
  const line = stream.placeAt(hit.start).line
  const base = { labels: [], before: [], line, at: 0 }
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
