import type { CellObject, WorkSheet } from '@e965/xlsx'
import { LIMITS } from '../limits.ts'

/** A cell of a sheet that states something; `across` and `down` where it covers more than one. */
export interface SheetCell {
  readonly text: string
  readonly column: number
  readonly across: number
}

/** A sheet as rows of the cells that begin in them; what a merged cell covers further down is left out, as in HTML. */
export interface Sheet {
  readonly name: string
  /** By row, from the first; within it every column that has no cell above in it. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly columns: number
  /** Formulas whose result was not saved. */
  readonly unsaved: number
  /** True where it has more rows than were read. */
  readonly cut: boolean
}

/** How a number format is told from a date's, which the library knows. */
export interface Formats {
  readonly isDate: (format: string) => boolean
}

interface Covered {
  /** Columns that a merged cell covers, by `row,column` of its first cell. */
  readonly across: ReadonlyMap<string, number>
  readonly hidden: ReadonlySet<string>
}

/** A sheet of the library → rows of text. */
export function sheetOf(name: string, sheet: WorkSheet, formats: Formats): Sheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const { across, hidden } = covered(sheet)
  const columns = data.reduce((most, row) => Math.max(most, lastFilled(row)), 0)
  let unsaved = 0
  const rows = Array.from(data, (cells, row) => {
    if (!cells || columns > LIMITS.columns) return []
    return Array.from({ length: columns }, (_, column): SheetCell | null => {
      if (hidden.has(`${row},${column}`)) return null
      const cell = cells[column]
      if (cell && isUnsaved(cell)) unsaved += 1
      return { text: textOf(cell, formats), column, across: across.get(`${row},${column}`) ?? 1 }
    }).filter(cell => cell !== null)
  })
  return { name, rows, columns, unsaved, cut: sheet['!fullref'] !== undefined }
}

function lastFilled(row: readonly (CellObject | undefined)[] | undefined): number {
  return row ? row.findLastIndex(cell => cell !== undefined && cell.t !== 'z') + 1 : 0
}

/** So many rows and columns of a merged cell are followed. */
const WIDEST = 200
const DEEPEST = 5_000

function covered(sheet: WorkSheet): Covered {
  const across = new Map<string, number>()
  const hidden = new Set<string>()
  for (const { s: from, e: to } of sheet['!merges'] ?? []) {
    across.set(`${from.r},${from.c}`, Math.min(to.c - from.c + 1, WIDEST))
    for (let row = from.r; row <= Math.min(to.r, from.r + DEEPEST); row += 1) {
      for (let column = from.c; column <= Math.min(to.c, from.c + WIDEST); column += 1) {
        if (row !== from.r || column !== from.c) hidden.add(`${row},${column}`)
      }
    }
  }
  return { across, hidden }
}

/** A formula that some program wrote and none has worked out. */
function isUnsaved(cell: CellObject): boolean {
  return cell.f !== undefined && (cell.v === undefined || cell.v === '' || cell.t === 'z')
}

/** What a cell states: numbers to the last digit whatever their format shows, dates as shown, an open formula as such. */
function textOf(cell: CellObject | undefined, { isDate }: Formats): string {
  if (!cell) return ''
  if (isUnsaved(cell)) return `=${cell.f ?? ''}`
  if (cell.t === 'n' && typeof cell.v === 'number' && !(typeof cell.z === 'string' && isDate(cell.z))) {
    return String(Number(cell.v.toPrecision(15)))
  }
  if (cell.t === 's') return String(cell.v ?? '')
  return cell.w ?? (cell.v === undefined ? '' : String(cell.v))
}
