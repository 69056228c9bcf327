import { FORMS, cellsOf } from '../../domain/forms/index.ts'
import type { FormCell, FormId, Row } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { Block, Fragment } from '../blocks.ts'
import { anyOf, firstsOf } from './patterns.ts'
import { blankCell, cellOfFragment, joined, placeOf, unreadCell, type TableReading } from './reading.ts'
import { labelMatcher, streamOf, tokensOf, type Hit, type Stream } from './stream.ts'
import { readValue } from './value.ts'
import { disclosureCells } from './disclosureRow.ts'
import { behindLabel, valueRowsOf } from './valueRows.ts'

/** Table 2 as read, and the form that its heads and rows are of. */
export interface DisclosureReading extends TableReading {
  readonly format: FormId
}

const OLD = /本年新(?:制作|公开)|对外公开总数|上一?年项目数量|政府集中采购|其他对外管理服务/u
const NEW = /本年制发|本年废止|现行有效|本年收费金额|本年处理决定/u

/** Reads table 2 (主动公开) of a source above `before` (the line where table 3 starts); null where it has none. */
export function readDisclosure(file: string, blocks: readonly Block[], before: number): DisclosureReading | null {
  const part = blocks.filter(block => block.line <= before)
  const format = formatOf(part)
  if (!format) return null
  const rows = FORMS[format].tables[0].rows
  const runs = new Map([...runsOfLines(part, rows), ...runsOfTables(part, rows)])
  if (runs.size === 0) return null
  const cells = cellsOf({ format, otherAll: format === 'gb-2019-60' }).filter(cell => cell.table === 2)
  const glued = [...runs.values()].some(
    ({ pieces: [only, ...others] }) => only && others.length === 0 && /^0\d/u.test(only.text),
  )
  const readings = rows.map(row =>
    readRow(file, {
      glued,
      cells: cells.filter(cell => cell.row.id === row.id),
      run: runs.get(row.id),
      line: part.at(-1)?.line ?? 1,
    }),
  )
  return { ...joined(readings), format }
}

/** The form that the heads name, where a table under 第二十条 stands; the last head counts. */
function formatOf(blocks: readonly Block[]): FormId | null {
  const text = blocks.map(block => (block.kind === 'line' ? block.text : block.cells.map(cell => cell.text).join('')))
  const plain = text.map(normaliseLabel).join('')
  if (OLD.test(plain)) return 'gb-2019-60'
  return NEW.test(plain) ? 'gb-2021-30' : null
}

/** What stands where a row's numbers are due; `touching` where it follows the label without a space. */
interface Run {
  readonly pieces: readonly Fragment[]
  readonly touching: boolean
  /** True where something stands among the numbers that is none. */
  readonly broken?: boolean
  /** True where each piece stands in its own cell. */
  readonly apart?: boolean
}

type Runs = ReadonlyMap<string, Run>

/** Rows of real tables: the label cell names the row; the last such row of a source counts. */
function runsOfTables(blocks: readonly Block[], rows: readonly Row[]): Runs {
  const runs = new Map<string, Run>()
  for (const value of valueRowsOf(blocks)) {
    const { labels, values } = value
    const names = new Set(labels.map(normaliseLabel))
    const row = rows.find(each => keysOf(each).some(key => names.has(key)))
    if (!row || (values.length === 0 && value.broken !== true)) continue
    if (value.broken === true) {
      const named = (text: string) => keysOf(row).includes(normaliseLabel(text))
      const behind = behindLabel(value, row.columns.length, named)
      const pieces = behind ?? (values.length > 0 ? values : [{ text: labels.join(' '), line: value.line, column: 1 }])
      runs.set(row.id, { pieces, touching: false, broken: !behind, apart: behind !== null })
      continue
    }
    const cells = disclosureCells(blocks, value, row)
    if (cells ?? values.length <= row.columns.length + 6) runs.set(row.id, { pieces: cells ?? values, touching: false })
  }
  return runs
}

/** Numbers, their units and notes: what stands behind a label until other words begin. */
const NUMBERS = /^(?:[\s\d.,，|+\-—–/／零〇○]|万元|亿元|元|件|[（(][^（()）]{0,60}[)）])*/u

/** Lines of text: from each row's label to the next. */
function runsOfLines(blocks: readonly Block[], rows: readonly Row[]): Runs {
  const stream = streamOf(blocks.filter(block => block.kind === 'line'))
  const start = Math.max(0, stream.text.search(/第\s?二\s?十\s?条\s{0,3}第?\s?[（(]\s?一/u))
  const hits = labelMatcher(
    rows.map(row => [row.id, anyOf(row)] as const),
    firstsOf(rows),
  )(stream.text, start)
  const runs = new Map<string, Run>()
  hits.forEach((hit, index) => {
    const next = hits[index + 1]?.start ?? Math.min(stream.text.length, hit.end + 200)
    const length = NUMBERS.exec(stream.text.slice(hit.end, next))?.[0].length ?? 0
    const tokens = tokensOf(stream, hit.end, hit.end + length)
    if (isRow(stream, hit) && !runs.has(hit.id))
      runs.set(hit.id, { pieces: tokens, touching: /\d/u.test(stream.text[hit.end] ?? '') })
  })
  return runs
}

/** A row's label is not part of a sentence: what follows it is a number, a border or the next label. */
function isRow(stream: Stream, hit: Hit): boolean {
  return /^(?:[\s\d+\-/／—]|$|行政|规范|第二十条|信息内容)/u.test(stream.text.slice(hit.end, hit.end + 6))
}

interface RowRun {
  readonly cells: readonly FormCell[]
  readonly run: Run | undefined
  readonly line: number
  /** True where the text runs numbers together: some row is a run that begins with 0. */
  readonly glued: boolean
}

function readRow(file: string, { cells, run, line, glued }: RowRun): TableReading {
  if (run === undefined) {
    const problems = cells.map(({ id, row }): Problem => {
      return { code: 'ROW-MISSING', severity: 'warning', place: { file, line }, cell: id, found: row.zh }
    })
    return { ...joined(cells.map(cell => blankCell(file, cell, null))), problems }
  }
  const [first] = run.pieces
  if (!first) return joined(cells.map(cell => blankCell(file, cell, null)))
  const at: Fragment = { ...first, text: run.pieces.map(piece => piece.text).join(' ') }
  if (run.broken === true) return joined(cells.map(cell => unreadCell(file, cell, at)))
  if (run.apart === true) return pieceByPiece(file, cells, run.pieces)
  return readPieces(file, { cells, run, glued, first, at })
}

interface Pieces {
  readonly cells: readonly FormCell[]
  readonly run: Run
  readonly glued: boolean
  readonly first: Fragment
  readonly at: Fragment
}

/** Numbers of running text: as many as cells, or as many digits run together. */
function readPieces(file: string, { cells, run, glued, first, at }: Pieces): TableReading {
  const single = (run.touching || glued) && run.pieces.length === 1 && cells.length > 1
  const pieces = single ? singleDigits(first, cells.length) : run.pieces
  if (pieces.length !== cells.length || !pieces.every((piece, index) => fits(piece, cells[index]))) {
    return joined(cells.map(cell => unreadCell(file, cell, at)))
  }
  const reading = pieceByPiece(file, cells, pieces)
  return single && !first.text.startsWith('0') ? { ...reading, problems: doubts(file, cells, first) } : reading
}

function pieceByPiece(file: string, cells: readonly FormCell[], pieces: readonly Fragment[]): TableReading {
  return joined(cells.flatMap((cell, index) => (pieces[index] ? [cellOfFragment(file, cell, pieces[index])] : [])))
}

/** Digits run together were read as one a cell: hidden blanks would make them another number. */
function doubts(file: string, cells: readonly FormCell[], at: Fragment): readonly Problem[] {
  const place = placeOf(file, at)
  return cells.map(({ id }) => ({ code: 'SINGLE-DIGITS', severity: 'info', place, cell: id, found: at.text }))
}

/** As many digits as cells, run together: each is one cell. Anything longer cannot be told apart here. */
function singleDigits(run: Fragment, count: number): readonly Fragment[] {
  if (run.text.length !== count || !/^\d+$/.test(run.text)) return [run]
  return [...run.text].map((text, index) => ({ text, line: run.line, column: run.column + index }))
}

function fits(piece: Fragment, cell: FormCell | undefined): boolean {
  return cell !== undefined && readValue(piece.text, cell.column.unit) !== null && !/^0\d/.test(piece.text)
}
