import type { Cell } from '../../domain/cell.ts'
import { emptyCell } from '../../domain/cell.ts'
import type { CellId, FormId } from '../../domain/forms/form.ts'
import { FORMS, cellsOf, type Shape } from '../../domain/forms/index.ts'
import type { Place } from '../../domain/place.ts'
import { NO_HEADING, reportId, type Report } from '../../domain/report.ts'
import { TABLE_IDS } from '../../domain/forms/form.ts'
import type { ProblemKeeper } from '../problemKeeper.ts'

/** Who, when and what of a report, as its row says; `format` null where it does not say. */
export interface Facts extends Omit<
  Report,
  'id' | 'format' | 'otherAll' | 'tables' | 'cells' | 'heading' | 'sections'
> {
  readonly format: FormId | null
}

/** A report while its cells are being gathered. */
export interface Draft {
  readonly facts: Facts
  readonly name: string
  /** Where the report begins. */
  readonly place: Place
  readonly cells: Map<CellId, Cell>
}

/** An empty draft. `name` is `organ year` as the file writes them. */
export function draftOf(facts: Facts, name: string, place: Place): Draft {
  return { facts, name, place, cells: new Map() }
}

/** Puts a cell into a draft. A second one that says the same is dropped; one that says otherwise leaves it unread. */
export function putCell(draft: Draft, [id, cell]: readonly [CellId, Cell], keeper: ProblemKeeper): void {
  const held = draft.cells.get(id)
  if (held === undefined) {
    draft.cells.set(id, cell)
    return
  }
  const same = held.value === cell.value && held.status === cell.status
  const place = cell.place ?? draft.place
  const first = held.place?.line ?? 0
  keeper.add({
    code: same ? 'DUP-EQUAL' : 'DUP-CELL',
    severity: same ? 'info' : 'warning',
    place,
    report: draft.name,
    cell: id,
    found: cell.raw,
    values: { first, one: held.raw, other: cell.raw },
  })
  if (!same) draft.cells.set(id, emptyCell('unread', `${held.raw} / ${cell.raw}`, held.place))
}

/** A draft → the report: its form and shape settled, its cells in the order of the form. */
export function reportOfDraft(draft: Draft, keeper: ProblemKeeper): Report {
  const format = draft.facts.format ?? guessedFormat(draft, keeper)
  const shape: Shape = { format, otherAll: format === 'gb-2019-60' || isOneOther(draft.cells) }
  const order = cellsOf(shape)
  const allowed = new Set(order.map(cell => cell.id))
  for (const [id, cell] of draft.cells) {
    if (allowed.has(id) || isEmpty(cell)) continue
    const place = cell.place ?? draft.place
    const values = { kind: 'format', format }
    keeper.add({ code: 'UNKNOWN-CELL', severity: 'warning', place, report: draft.name, cell: id, found: id, values })
  }
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id } of order) {
    const cell = draft.cells.get(id)
    if (cell !== undefined) cells[id] = cell
  }
  const tables = TABLE_IDS.filter(table => order.some(cell => cell.table === table && cells[cell.id] !== undefined))
  const { facts } = draft
  return { ...facts, ...shape, id: reportId(facts), tables, cells, heading: NO_HEADING, sections: [] }
}

const ONLY: Readonly<Record<FormId, ReadonlySet<CellId>>> = {
  'gb-2019-60': onlyIn('gb-2019-60', 'gb-2021-30'),
  'gb-2021-30': onlyIn('gb-2021-30', 'gb-2019-60'),
}

function onlyIn(format: FormId, other: FormId): ReadonlySet<CellId> {
  const others = new Set(cellsOf({ format: other, otherAll: false }).map(cell => cell.id))
  const ids = cellsOf({ format, otherAll: false }).map(cell => cell.id)
  return new Set(ids.filter(id => !others.has(id) && !id.startsWith('3/other_all/')))
}

/** The form whose own cells are filled; else the one that was in use that year, with a remark. */
function guessedFormat(draft: Draft, keeper: ProblemKeeper): FormId {
  const filled = (format: FormId) => [...ONLY[format]].filter(id => !isEmpty(draft.cells.get(id))).length
  const present = (format: FormId) => [...ONLY[format]].filter(id => draft.cells.has(id)).length
  const [old, since] = [filled('gb-2019-60'), filled('gb-2021-30')]
  if (old !== since) return old > since ? 'gb-2019-60' : 'gb-2021-30'
  const [oldThere, sinceThere] = [present('gb-2019-60'), present('gb-2021-30')]
  if (old === 0 && oldThere > 0 !== sinceThere > 0) return oldThere > 0 ? 'gb-2019-60' : 'gb-2021-30'
  const { year } = draft.facts
  const format = year !== null && year <= (FORMS['gb-2019-60'].to ?? 0) ? 'gb-2019-60' : 'gb-2021-30'
  const values = { format, year: year ?? '' }
  keeper.add({ code: 'FORMAT-BY-YEAR', severity: 'info', place: draft.place, report: draft.name, found: '', values })
  return format
}

/** （六）其他处理 as one row: it is there, and its three parts are not, or are all empty beside it. */
function isOneOther(cells: ReadonlyMap<CellId, Cell>): boolean {
  const one = [...cells].filter(([id]) => id.startsWith('3/other_all/'))
  const parts = [...cells].filter(([id]) => /^3\/other_(?:not_corrected|fee_unpaid|misc)\//u.test(id))
  if (one.length === 0) return false
  return parts.length === 0 || (one.some(([, cell]) => !isEmpty(cell)) && parts.every(([, cell]) => isEmpty(cell)))
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.status !== 'unread')
}
