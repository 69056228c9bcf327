import { APPLICANTS } from '../../domain/forms/applications.ts'
import { cellsOf, formOf } from '../../domain/forms/index.ts'
import type { FormCell } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Block, Fragment } from '../blocks.ts'
import { applicationRuns } from './applicationRuns.ts'
import { arbitrate } from './arbitrate.ts'
import { agreedOf, freeSplits, isSum, sumSplits, type Candidates } from './glued.ts'
import { arbitratedCell, blankCell, cellOfFragment, joined, placeOf, unreadCell, type TableReading } from './reading.ts'
import type { ApplicationRun } from './placing.ts'
import { readValue } from './value.ts'

/** Table 3 as read: its cells, and whether （六）其他处理 stands as one row. */
export interface ApplicationsReading extends TableReading {
  readonly otherAll: boolean
  /** True where one of its three rows was met. */
  readonly split: boolean
  readonly lines: readonly [from: number, to: number]
}

const COLUMNS = APPLICANTS.map(column => column.id)

/** Reads table 3 (申请) of a source; null where it has none. Every cell of the table is given, blank where no row was found. */
export function readApplications(file: string, blocks: readonly Block[]): ApplicationsReading | null {
  const found = applicationRuns(blocks)
  if (!found) return null
  const otherAll = found.rows.some(row => row.id === 'other_all')
  const hidden = found.runs.some(({ run }) => run.kind === 'blank' || run.kind === 'unread')
  const candidates = candidatesOf(found.runs, { otherAll, hidden })
  const readings = found.rows.map((row): TableReading => {
    const cells = cellsOf({ format: 'gb-2021-30', otherAll }).filter(cell => cell.table === 3 && cell.row.id === row.id)
    const run = found.runs.find(each => each.row.id === row.id)
    if (run) return readRun(file, { cells, run, candidates: candidates.get(row.id), hidden })
    return { ...joined(cells.map(cell => blankCell(file, cell, null))), problems: missing(file, cells, found.lines) }
  })
  const split = found.runs.some(({ row }) => row.group === 'other' && row.id !== 'other_all')
  return { ...joined(readings), otherAll, split, lines: found.lines }
}

/** The readings of each row that its own sum and the sums of the columns allow. */
function candidatesOf(
  runs: readonly ApplicationRun[],
  { otherAll, hidden }: { readonly otherAll: boolean; readonly hidden: boolean },
): ReadonlyMap<string, Candidates> {
  const readings = new Map<string, Candidates>()
  for (const { row, run } of runs) {
    if (run.kind === 'glued') readings.set(row.id, run.readings?.filter(isSum) ?? splitsOf(run.chunks, hidden))
    if (run.kind !== 'cells') continue
    const values = run.cells.map(cell => readValue(cell.text, '件')?.value ?? 0)
    readings.set(row.id, [values])
  }
  return arbitrate(readings, { identities: formOf({ format: 'gb-2021-30', otherAll }).identities, columns: COLUMNS })
}

/** A row whose own sum holds for no reading was published so: then any reading may be, if no blanks are hidden. */
function splitsOf(chunks: readonly Fragment[], hidden: boolean): Candidates {
  const texts = chunks.map(chunk => chunk.text)
  const held = sumSplits(texts, COLUMNS.length)
  return held?.length === 0 && !hidden ? (freeSplits(texts, COLUMNS.length) ?? []) : (held ?? [])
}

interface RowRun {
  readonly cells: readonly FormCell[]
  readonly run: ApplicationRun
  readonly candidates: Candidates | undefined
  /** True where the text hides blanks: other rows have too few numbers. */
  readonly hidden: boolean
}

function readRun(file: string, { cells, run: { run, row, by }, candidates, hidden }: RowRun): TableReading {
  if (run.kind === 'blank') return joined(cells.map(cell => blankCell(file, cell, run.at)))
  if (run.kind === 'unread') return joined(cells.map(cell => unreadCell(file, cell, run.at)))
  if (run.kind === 'glued') {
    const agreed = agreedOf(candidates ?? [], cells.length)
    return readGlued(file, { cells, chunks: run.chunks, agreed, holds: isSum(agreed), hidden })
  }
  const reading = joined(
    cells.map((cell, index) => {
      const fragment = run.cells[index]
      return fragment ? cellOfFragment(file, cell, fragment) : blankCell(file, cell, null)
    }),
  )
  const first = run.cells[0]
  const codes = [...(by === 'label' ? [] : ['BY-ORDER']), ...(run.byPosition === true ? ['BY-POSITION'] : [])]
  if (codes.length === 0 || !first) return reading
  const place = placeOf(file, first)
  const found = run.cells.map(each => each.text).join(' ')
  const told = codes.flatMap(code =>
    cells.map(({ id }): Problem => ({ code, severity: 'info', place, cell: id, found, values: { row: row.zh } })),
  )
  return { ...reading, problems: [...reading.problems, ...told] }
}

interface GluedRow {
  readonly cells: readonly FormCell[]
  readonly chunks: readonly Fragment[]
  /** What all readings that are left say of each cell; nothing where they differ. */
  readonly agreed: readonly (number | undefined)[]
  /** True where the sums of the row hold. */
  readonly holds: boolean
  readonly hidden?: boolean
}

/** Digits run together: a cell that all allowed readings agree on is taken, the others stay unread. */
export function readGlued(file: string, { cells, chunks, agreed, holds, hidden = false }: GluedRow): TableReading {
  const text = chunks.map(chunk => chunk.text).join(' ')
  const at: Fragment = { text, line: chunks[0]?.line ?? 1, column: chunks[0]?.column ?? 1 }
  const digits = chunks.map(chunk => chunk.text).join('')
  const single = digits.length === cells.length && (holds || !hidden)
  return joined(
    cells.map((cell, index) => {
      if (single) return digitCell(file, cell, { at, digit: digits[index] ?? '', sure: holds })
      const value = agreed[index]
      return value === undefined ? unreadCell(file, cell, at) : arbitratedCell(file, cell, { value, at })
    }),
  )
}

interface Digit {
  readonly at: Fragment
  readonly digit: string
  readonly sure: boolean
}

/** As many digits as cells: one each. Where their sum does not hold, blanks may have been lost: a warning says so. */
function digitCell(file: string, cell: FormCell, { at, digit, sure }: Digit): TableReading {
  const reading = cellOfFragment(file, cell, { ...at, text: digit })
  if (sure) return reading
  const place = placeOf(file, at)
  return {
    ...reading,
    problems: [{ code: 'SINGLE-DIGITS', severity: 'warning', place, cell: cell.id, found: at.text }],
  }
}

function missing(file: string, cells: readonly FormCell[], lines: readonly [number, number]): readonly Problem[] {
  const place = { file, line: lines[1] }
  return cells.map(({ id, row }) => ({
    code: 'ROW-MISSING',
    severity: 'warning',
    place,
    cell: id,
    found: row.number + row.zh,
  }))
}
