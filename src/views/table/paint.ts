import type { Status } from '../../domain/status.ts'
import type { HeldReport } from '../../queries/held.ts'
import { squareOf } from '../../summaries/cellTable.ts'
import { amountAt } from '../../summaries/table/amountAt.ts'
import { isCount } from '../../summaries/table/change.ts'
import { behindOf, type Grid } from '../../summaries/table/grid.ts'
import type { Leaf } from '../../summaries/table/leaves.ts'
import { cellsFor, STATE, type StateName } from '../../summaries/table/squares.ts'
import type { TableModel } from '../../summaries/table/tableModel.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { TableWords } from '../../words/tableTexts.ts'

/** How a number is written. */
export type Kind = 'number' | 'percent' | 'signed' | 'points' | 'growth' | 'course'

/** What a square says: its text as shown, its number where it has one, and what stands behind a sign. */
export interface Painted {
  readonly text: string
  readonly value: number | null
  readonly kind: Kind
  /** The words behind a sign or a small base; empty for a plain number. */
  readonly said: string
  readonly status: Status | null
  readonly reports: readonly number[]
  readonly cells: readonly CellId[]
}

/** What every square needs to be painted. */
export interface Paper {
  readonly model: TableModel
  readonly words: TableWords
  readonly reports: readonly HeldReport[]
}

const NAMES: ReadonlyMap<number, StateName> = new Map(
  (Object.keys(STATE) as StateName[]).map(name => [STATE[name], name]), // oxlint-disable-line typescript/no-unsafe-type-assertion -- its own keys
)
const SIGNS: Readonly<Record<StateName, string>> = {
  absent: '╱',
  number: '',
  blank: '□',
  noReport: '—',
  years: '⊘',
  scopes: '⊘',
  noCases: '∅',
  small: '',
  noChange: '—',
}
const STATUS_SIGNS: Readonly<Partial<Record<Status, string>>> = { unread: '?', not_applicable: '·', not_in_format: '╱' }
const MARKED: Readonly<Partial<Record<Status, string>>> = { derived: '†', corrected: '‡' }

/** One square of a grid, in words. */
export function paint(paper: Paper, grid: Grid, at: { readonly line: number; readonly index: number }): Painted {
  const { model, words } = paper
  const leaf = grid.leaves[at.index]
  const node = leaf ? grid.nodeOf(at.line, leaf) : null
  if (!leaf || !node) return empty(words, 'noReport')
  const { state, value } = foundAt(grid, at)
  const reports = leaf.part === 'value' ? behindOf(model.facts, grid, { line: at.line, leaf }) : []
  const cells = cellsFor(node.cells, grid.applicantOf(at.line, leaf))
  const base = { kind: kindOf(leaf, isCount(node)), reports, cells }
  if (state === 'number') return { ...base, ...numberOf(paper, base, value) }
  if (state === 'small') return { ...base, ...smallBase(paper, leaf, { ...at, grid }), value: null, status: null }
  return { ...base, ...signOf(paper, base, state) }
}

function signOf(paper: Paper, base: Base, state: StateName): Pick<Painted, 'text' | 'value' | 'said' | 'status'> {
  const status = state === 'blank' || state === 'absent' ? statusOf(paper, base) : null
  const text = (status ? STATUS_SIGNS[status] : undefined) ?? SIGNS[state]
  return { text, value: null, said: whyNot(paper, { ...base, state, status }), status }
}

function numberOf(paper: Paper, base: Base, value: number): Pick<Painted, 'text' | 'value' | 'said' | 'status'> {
  const { words } = paper
  const status = statusOf(paper, base)
  const mark = status ? (MARKED[status] ?? '') : ''
  const said = mark && status ? words.shared.statuses[status] : ''
  return { text: `${written(value, base.kind, words)}${mark}`, value, said, status }
}

function foundAt(grid: Grid, { line, index }: { readonly line: number; readonly index: number }) {
  const column = grid.squares[index]
  return { state: NAMES.get(column?.states[line] ?? 0) ?? 'absent', value: column?.values[line] ?? 0 }
}

function empty(words: TableWords, state: StateName): Painted {
  const base = { value: null, kind: 'number', status: null, reports: [], cells: [] } as const
  return { ...base, text: SIGNS[state], said: words.table.states[state] }
}

function kindOf({ part }: Leaf, counts: boolean): Kind {
  if (part === 'change') return counts ? 'signed' : 'points'
  if (part === 'rate') return 'growth'
  if (part === 'course') return 'course'
  return counts ? 'number' : 'percent'
}

/** A number as it is written. */
export function written(value: number, kind: Kind, { numbers }: Pick<TableWords, 'numbers'>): string {
  if (kind === 'percent') return numbers.percent(value)
  if (kind === 'growth') return numbers.growth(value)
  if (kind === 'signed') return numbers.signed(value)
  return kind === 'points' ? numbers.points(value) : numbers.exact(value)
}

type Base = Pick<Painted, 'reports' | 'cells' | 'kind'>

/** What the one report behind a square says of its cells; null where several stand behind it. */
function statusOf({ reports: held }: Paper, { reports, cells, kind }: Base): Status | null {
  const [only, ...more] = reports
  const report = only === undefined || more.length > 0 || kind !== 'number' ? undefined : held[only]
  return report ? squareOf(report, cells).status : null
}

interface Without extends Base {
  readonly state: StateName
  readonly status: Status | null
}

function whyNot({ model, words }: Paper, { state, status, reports, cells }: Without): string {
  if (status && cells.length === 1) return words.shared.statuses[status]
  if (state !== 'blank') return words.table.states[state]
  const { sum, stated, missing } = amountAt(model.facts, reports, cells)
  return words.table.partial(words.numbers.exact(sum), stated, stated + missing)
}

function smallBase(
  { model, words }: Paper,
  leaf: Leaf,
  { grid, line }: { readonly grid: Grid; readonly line: number },
): { readonly text: string; readonly said: string } {
  const indicator = grid.nodeOf(line, leaf)?.indicator
  const applicant = grid.applicantOf(line, leaf)
  const reports = behindOf(model.facts, grid, { line, leaf })
  const sumOf = (cells: readonly CellId[]): string =>
    words.numbers.exact(amountAt(model.facts, reports, cellsFor(cells, applicant)).sum)
  if (!indicator) return { text: '', said: '' }
  const text = words.table.ofBase(sumOf(indicator.numerator), sumOf(indicator.denominator))
  return { text, said: words.table.states.small }
}
