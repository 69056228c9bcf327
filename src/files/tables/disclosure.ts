import { FORMS, cellsOf } from '../../domain/forms/index.ts'
import type { FormCell, FormId, Row } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { Block, Fragment } from '../blocks.ts'
import { anyOf, firstsOf } from './patterns.ts'
import { blankCell, cellOfFragment, joined, unreadCell, type TableReading } from './reading.ts'
import { labelMatcher, streamOf, tokensOf, type Hit, type Stream } from './stream.ts'
import { readValue } from './value.ts'
import { valueRowsOf, windowOf } from './valueRows.ts'

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
  const readings = rows.map(row =>
    readRow(file, {
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

type Runs = ReadonlyMap<string, readonly Fragment[]>

/** Rows of real tables: the label cell names the row; the last such row of a source counts. */
function runsOfTables(blocks: readonly Block[], rows: readonly Row[]): Runs {
  const runs = new Map<string, readonly Fragment[]>()
  for (const { labels, values } of valueRowsOf(blocks)) {
    const name = normaliseLabel(labels.at(-1) ?? '')
    const row = rows.find(each => keysOf(each).includes(name))
    if (row && values.length > 0 && values.length <= row.columns.length + 6) {
      runs.set(row.id, windowOf(values, row.columns.length) ?? values)
    }
  }
  return runs
}

/** Lines of text: from each row's label to the next. */
function runsOfLines(blocks: readonly Block[], rows: readonly Row[]): Runs {
  const stream = streamOf(blocks.filter(block => block.kind === 'line'))
  const start = Math.max(0, stream.text.search(/第\s?二\s?十\s?条\s{0,3}第?\s?[（(]\s?一/u))
  const heads = /第\s?二\s?十\s?条|信\s?息\s?内\s?容|[一二三四五六]\s?、|本\s?年|申\s?请\s?人/u
  const hits = labelMatcher(
    rows.map(row => [row.id, anyOf(row)] as const),
    firstsOf(rows),
  )(stream.text, start)
  const runs = new Map<string, readonly Fragment[]>()
  hits.forEach((hit, index) => {
    const next = hits[index + 1]?.start ?? Math.min(stream.text.length, hit.end + 200)
    const head = heads.exec(stream.text.slice(hit.end, next))
    const tokens = tokensOf(stream, hit.end, head ? hit.end + head.index : next)
    if (isRow(stream, hit) && !runs.has(hit.id)) runs.set(hit.id, tokens)
  })
  return runs
}

/** A row's label is not part of a sentence: what follows it is a number, a border or the next label. */
function isRow(stream: Stream, hit: Hit): boolean {
  return /^(?:[\s\d+\-/／—]|$|行政|规范|第二十条|信息内容)/u.test(stream.text.slice(hit.end, hit.end + 6))
}

interface RowRun {
  readonly cells: readonly FormCell[]
  readonly run: readonly Fragment[] | undefined
  readonly line: number
}

function readRow(file: string, { cells, run, line }: RowRun): TableReading {
  const [first] = cells
  if (!first) return { cells: new Map(), problems: [] }
  if (run === undefined) {
    const problem: Problem = {
      code: 'ROW-MISSING',
      severity: 'warning',
      place: { file, line },
      cell: first.id,
      found: first.row.zh,
    }
    return { ...joined(cells.map(cell => blankCell(file, cell, null))), problems: [problem] }
  }
  if (run.length === 0) return joined(cells.map(cell => blankCell(file, cell, null)))
  const pieces = run.length === 1 && cells.length > 1 ? singleDigits(run[0], cells.length) : run
  if (pieces.length === cells.length && pieces.every((piece, index) => fits(piece, cells[index]))) {
    return joined(cells.flatMap((cell, index) => (pieces[index] ? [cellOfFragment(file, cell, pieces[index])] : [])))
  }
  const at: Fragment = {
    text: run.map(piece => piece.text).join(' '),
    line: run[0]?.line ?? line,
    column: run[0]?.column ?? 1,
  }
  return joined(cells.map(cell => unreadCell(file, cell, at)))
}

/** As many digits as cells, run together: each is one cell. Anything longer cannot be told apart here. */
function singleDigits(run: Fragment | undefined, count: number): readonly Fragment[] {
  if (!run || run.text.length !== count || !/^\d+$/.test(run.text)) return run ? [run] : []
  return [...run.text].map((text, index) => ({ text, line: run.line, column: run.column + index }))
}

function fits(piece: Fragment, cell: FormCell | undefined): boolean {
  return cell !== undefined && readValue(piece.text, cell.column.unit) !== null && !/^0\d/.test(piece.text)
}
