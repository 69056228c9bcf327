import { emptyCell, type Cell } from '../../domain/cell.ts'
import type { CellId, Unit } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Place } from '../../domain/place.ts'
import type { Severity } from '../../domain/problem.ts'
import { statusOf, type Status } from '../../domain/status.ts'
import type { ProblemKeeper } from '../problemKeeper.ts'
import { readValue } from '../tables/value.ts'
import { readStatus } from './facts.ts'

/** What a CSV says of one cell: its value, and where there are such columns its status and unit. */
export interface CellText {
  readonly id: CellId
  readonly text: string
  readonly place: Place
  readonly report: string
  readonly status?: string
  readonly unit?: string
}

const NUMBERED: ReadonlySet<Status> = new Set(['reported', 'zero_reported', 'derived', 'corrected'])

/** The texts of one cell → the cell. What is no number, or is contradicted by its status, is unread, with a problem. */
export function csvCell(from: CellText, keeper: ProblemKeeper): Cell {
  const { id, place, report } = from
  const statusText = from.status ?? ''
  const unit = unitOf(id)
  const text = withUnit(from, unit)
  const read = text === null ? null : readValue(text, unit)
  const tell = (code: string, severity: Severity, values: Values): void =>
    keeper.add({ code, severity, place, report, cell: id, found: from.text, values })
  if (read === null) {
    tell('BAD-NUMBER', 'warning', from.unit ? { unit: from.unit } : {})
    return emptyCell('unread', from.text, place)
  }
  const how = read.repair ?? repairAround(from.text, text)
  if (how !== undefined && read.value !== null) tell('REPAIRED', 'info', { how, value: read.value })
  const stated = readStatus(statusText)
  if (stated === null) tell('BAD-STATUS', 'warning', { status: statusText })
  const status = stated ? agreed(stated, read.value) : read.status
  if (status !== null) return { value: read.value, status, raw: from.text, place }
  tell('STATUS-VALUE', 'warning', { status: statusText })
  return emptyCell('unread', from.text, place)
}

function unitOf(id: CellId): Unit {
  return ALL_CELLS.get(id)?.column.unit ?? '件'
}

type Values = Readonly<Record<string, string | number>>

/** What was put right around a number: the unit of its column, or white space. */
function repairAround(found: string, text: string | null): string | undefined {
  if (text !== found) return 'unit'
  return found.trim() === found ? undefined : 'spaces'
}

/** The status a cell has if the stated one and the value can both be true; else null. */
function agreed(stated: Status, value: number | null): Status | null {
  if (value === null) return NUMBERED.has(stated) ? null : stated
  if (!NUMBERED.has(stated) || (stated === 'zero_reported' && value !== 0)) return null
  return stated === 'reported' ? statusOf(value) : stated
}

/** The value's text in the form's unit: an amount in the file's other unit carries it; null for a unit of another kind. */
function withUnit({ text, unit }: CellText, asked: Unit): string | null {
  const stated = (unit ?? '').normalize('NFKC').trim()
  if (stated === '' || stated === asked || text.trim() === '') return text
  const counts = /^[件条项次个人份宗起]$/u
  if (asked === '件') return counts.test(stated) ? text : null
  return /^(?:万元|亿元|元)$/u.test(stated) && /\d$/u.test(text.trim()) ? `${text.trim()}${stated}` : null
}
