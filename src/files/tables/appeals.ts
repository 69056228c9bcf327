import { TRACKS } from '../../domain/forms/appeals.ts'
import type { FormCell } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import { normaliseLabel } from '../labels.ts'
import type { Block, Fragment, LineBlock } from '../blocks.ts'
import { APPEAL_CELLS, appealsByResult, headStart, resultsIn } from './appealsGrid.ts'
import { readGlued } from './applications.ts'
import { agreedOf, fifthsSplits } from './glued.ts'
import { groupsWithSums } from './parted.ts'
import { blankCell, cellOfFragment, joined, unreadCell, type RunReading, type TableReading } from './reading.ts'
import { runOf } from './runs.ts'
import { streamOf, tokensOf } from './stream.ts'
import { trackOf } from './tracks.ts'
import { isValueText } from './value.ts'
import { valueRowsOf, windowOf, type ValueRow } from './valueRows.ts'

const CELLS = APPEAL_CELLS
/** Cells of one track. */
const RESULTS = CELLS.length / TRACKS.length
const HEAD =
  /(?:结\s{0,2}果|其\s{0,2}他|尚\s{0,2}未|维\s{0,2}持|纠\s{0,2}正|审\s{0,2}结|[总合]\s{0,2}计|直\s{0,2}接\s{0,2}起\s{0,2}诉|后\s{0,2}起\s{0,2}诉|行\s{0,2}政\s{0,2}(?:复\s{0,2}议|诉\s{0,2}讼))/gu
const START = /结\s{0,3}果\s{0,3}维\s{0,3}持|维\s{0,3}持[\s|]{0,6}纠\s{0,3}正/u
const STOP = /五\s{0,2}[、.．]|注\s{0,2}[:：]|存在的?主要问题|六\s{0,2}[、.．]|\n[（(]一[)）]/u

/** Reads table 4 (复议、诉讼) of a source below `after` (the line where table 3 ends); null where it has none. */
export function readAppeals(file: string, blocks: readonly Block[], after: number): TableReading | null {
  const part = blocks.filter(block => block.line >= after)
  const rows = valueRowsOf(part)
  return (
    readLine(file, rows, part) ??
    readResults(file, rows, part) ??
    readTracks(file, rows) ??
    readText(
      file,
      part.filter(block => block.kind === 'line'),
    ) ??
    unreadable(file, part, rows)
  )
}

/** Heads of the table in rows and numbers below them that fit no layout: every cell is there and cannot be read. */
function unreadable(file: string, blocks: readonly Block[], rows: readonly ValueRow[]): TableReading | null {
  const head = blocks.findIndex(block => block.kind === 'row' && resultsIn(block) >= 4)
  const row = head < 0 ? undefined : rows.find(({ at, values }) => at > head && values.some(cell => cell.text !== ''))
  const at = row?.values[0]
  if (!row || !at) return null
  const text = row.values.map(cell => cell.text).join(' ')
  return readRun(file, { kind: 'unread', raw: row.values, at: { ...at, text } })
}

/** One row of fifteen cells, below a row that names the results; two such rows are two years, not told apart. */
function readLine(file: string, rows: readonly ValueRow[], blocks: readonly Block[]): TableReading | null {
  const [stated, ...more] = rows.filter(isLine)
  if (!blocks.some(block => block.kind === 'row') || !namesResults(blocks, stated?.at)) return null
  if (!stated) {
    const blank = rows.find(({ values, labels }, index) => index > 0 && values.length >= 15 && labels.length === 0)
    return blank ? readFifteen(file, blank, blocks) : null
  }
  const at = stated.values[0]
  const again = more.some(each => tableOf(blocks, each) === tableOf(blocks, stated))
  if (at && again) return readRun(file, { kind: 'unread', raw: stated.values, at })
  return readFifteen(file, stated, blocks)
}

/** So many rows and lines above the numbers of table 4 hold its heads, where a print-out tears them into lines. */
const TORN = 14

/** Whether the results are named, or all that their names are written with stands above the numbers, torn apart. */
function namesResults(blocks: readonly Block[], at = 0): boolean {
  if (/维持/u.test(plainText(blocks))) return true
  const above = plainText(blocks.slice(Math.max(0, at - TORN), at)).replaceAll(/\s/gu, '')
  return /行政复议行政诉讼/u.test(above) && [...'结果维持纠正其他尚未审总计'].every(letter => above.includes(letter))
}

/** The fifteen cells of one row; unread where more stand in it and something among them is no number. */
function readFifteen(file: string, row: ValueRow, blocks: readonly Block[]): TableReading | null {
  const { cells = [], values, broken = false } = row
  if (cells.length === 15) return readRun(file, { kind: 'cells', cells })
  const [at] = values
  if (broken && at) return readRun(file, { kind: 'unread', raw: values, at })
  const window = windowOf(values, 15, headStart(blocks, row))
  return window ? readRun(file, { kind: 'cells', cells: window }) : null
}

/** Fifteen numbers or more, or fifteen cells of which most are numbers. */
function isLine({ values, cells = [] }: ValueRow): boolean {
  if (values.length >= 15) return values.some(({ text }) => text !== '')
  return (
    cells.length === 15 &&
    /^(?:$|[-\d])/u.test(cells[0]?.text ?? '') &&
    cells.filter(({ text }) => text !== '' && isValueText(text)).length >= 8
  )
}

function tableOf(blocks: readonly Block[], row: ValueRow): number {
  const block = blocks[row.at]
  return block?.kind === 'row' ? block.table : 0
}

/** A row a result, the tracks beside each other or one below the other. */
function readResults(file: string, rows: readonly ValueRow[], blocks: readonly Block[]): TableReading | null {
  const found = appealsByResult(blocks, rows)
  if (!found) return null
  return joined(
    CELLS.map(cell => {
      const fragment = found.get(cell.id)
      return fragment ? cellOfFragment(file, cell, fragment) : missingCell(file, cell, rows.at(-1)?.line ?? 1)
    }),
  )
}

function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(block => (block.kind === 'row' ? block.cells.map(cell => normaliseLabel(cell.text)).join('') : block.text))
    .join('')
}

/** A row (or a small table) a track: five cells each, the track named in the row or above it. */
function readTracks(file: string, rows: readonly ValueRow[]): TableReading | null {
  const found = new Map<string, readonly Fragment[]>()
  let above = ''
  for (const row of rows) {
    const named = trackOf([...row.before, ...row.labels].join('／'))
    if (named) above = named
    const five = row.values.length >= 5 && row.values.length <= 8 ? windowOf(row.values, 5) : null
    if (five && above !== '' && !found.has(above)) found.set(above, five)
  }
  if (found.size === 0) return null
  return joined(
    TRACKS.map(track => {
      const five = found.get(track.id)
      const cells = CELLS.filter(cell => cell.row.id === track.id)
      return joined(
        cells.map((cell, index) => {
          const fragment = five?.[index]
          return fragment ? cellOfFragment(file, cell, fragment) : missingCell(file, cell, rows.at(-1)?.line ?? 1)
        }),
      )
    }),
  )
}

/** A cell of a track that the source does not have. */
function missingCell(file: string, cell: FormCell, line: number): TableReading {
  const found = cell.row.zh
  const problem: Problem = { code: 'ROW-MISSING', severity: 'warning', place: { file, line }, cell: cell.id, found }
  return { ...blankCell(file, cell, null), problems: [problem] }
}

/**
 * Running text: the numbers behind the last head; fourteen heads for fifteen values are met, so heads are not counted.
 * Of several places that begin like the heads (a sentence may) the one counts that has most heads before its numbers.
 */
function readText(file: string, lines: readonly LineBlock[]): TableReading | null {
  const stream = streamOf(lines)
  const starts = [...stream.text.matchAll(new RegExp(START, 'gu'))].slice(0, MOST_STARTS).map(start => start.index)
  const regions = starts.map(start => regionFrom(stream.text, start))
  const best = regions.toSorted((a, b) => b.heads - a.heads)[0]
  if (!best) return null
  const { start, text, head, length } = best
  const from = start + head
  const tokens = tokensOf(stream, from, from + length)
  const at: Fragment = { text: '', ...stream.placeAt(from) }
  const astray = length === 0 ? tokensOf(stream, start, start + text.length) : []
  if (astray.length >= 5) return readRun(file, { kind: 'unread', raw: astray, at })
  return readRun(file, runOf(tokens, 15, { glued: true, touching: tokens.length <= 9, at }))
}

/** So many places that begin like the heads of table 4 are looked at. */
const MOST_STARTS = 40

interface Region {
  readonly start: number
  readonly text: string
  /** Where the numbers begin in it, how long they run, and how many heads stand before them. */
  readonly head: number
  readonly length: number
  readonly heads: number
}

function regionFrom(text: string, start: number): Region {
  const rest = text.slice(start, start + 3000)
  const stop = STOP.exec(rest)
  const region = stop ? rest.slice(0, stop.index) : rest
  const [head, length] = numbersIn(region)
  const before = region.slice(0, head)
  const heads = /[。；]/u.test(before) ? 0 : [...before.matchAll(HEAD)].length
  return { start, text: region, head, length, heads }
}

/** Where the numbers begin (behind the first head that numbers follow, else the last head) and how long they run. */
function numbersIn(region: string): readonly [from: number, length: number] {
  const ends = [...region.matchAll(HEAD)].map(head => head.index + head[0].length)
  const from = ends.find(end => NUMBER_NEXT.test(region.slice(end, end + 60))) ?? ends.at(-1) ?? 0
  return [from, NUMBERS.exec(region.slice(from))?.[0].length ?? 0]
}

const NUMBER_NEXT = /^[\s|（）()]{0,50}(?:\d|[-—–/／零〇○Oo](?=\s))/u
const NUMBERS = /^(?:[\s\d.,，|+\-—–/／件零〇○Oo]|[（(][^（()）]{0,60}[)）])*/u

function readRun(file: string, run: RunReading): TableReading {
  if (run.kind === 'blank') return joined(CELLS.map(cell => blankCell(file, cell, run.at)))
  if (run.kind === 'unread') return joined(CELLS.map(cell => unreadCell(file, cell, run.at)))
  if (run.kind === 'glued') {
    const groups = run.readings
      ? groupsWithSums(run.readings, RESULTS)
      : fifthsSplits(run.chunks.map(chunk => chunk.text))
    const agreed = (groups ?? TRACKS.map(() => [])).flatMap(group => agreedOf(group, RESULTS))
    return readGlued(file, {
      cells: CELLS,
      chunks: run.chunks,
      agreed,
      holds: groups?.every(group => group.length > 0) === true,
    })
  }
  return joined(
    CELLS.map((cell, index) => {
      const fragment = run.cells[index]
      return fragment ? cellOfFragment(file, cell, fragment) : blankCell(file, cell, null)
    }),
  )
}
