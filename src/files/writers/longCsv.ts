import { cellsOf } from '../../domain/forms/index.ts'
import type { Report } from '../../domain/report.ts'

const WHOSE = ['report_year', 'division_code', 'region', 'uscc', 'organ', 'level', 'scope', 'format'] as const
const WHENCE = ['source', 'published'] as const

/** The columns that say who, when and what a report is. */
export const FACT_COLUMNS = [...WHOSE, ...WHENCE] as const

/** The columns of the canonical long CSV, one row a cell. */
export const LONG_COLUMNS = [...WHOSE, 'table', 'row', 'column', 'value', 'status', 'unit', ...WHENCE] as const
export type LongColumn = (typeof LONG_COLUMNS)[number]

/** Reports → the canonical long CSV, cells in the order of the form. `safe` disarms text that a sheet would run. */
export function longCsv(reports: readonly Report[], { safe = false }: { readonly safe?: boolean } = {}): string {
  const lines = [LONG_COLUMNS.join(',')]
  for (const report of reports) {
    const field = (text: string) => csvField(safe ? disarmed(text) : text)
    const { divisionCode, region, uscc, organ, level, scope, format } = report
    const before = [report.year?.toString() ?? '', divisionCode, region, uscc, organ, level, scope, format]
    const head = before.map(field).join(',')
    const tail = `${field(report.source)},${field(report.published)}`
    for (const { id, column } of cellsOf(report)) {
      const cell = report.cells[id]
      if (cell === undefined) continue
      const value = cell.value === null ? '' : plainDecimal(cell.value)
      lines.push(`${head},${id.replaceAll('/', ',')},${value},${cell.status},${column.unit},${tail}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** A number as digits, without sign +, comma or exponent; -0 is 0. */
export function plainDecimal(value: number): string {
  const text = String(value)
  const [, sign, whole, fraction, exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text) ?? []
  if (sign === undefined || whole === undefined || exponent === undefined) return text
  const digits = whole + (fraction ?? '')
  const point = whole.length + Number(exponent)
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return point > 0
    ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
    : `${sign}0.${'0'.repeat(-point)}${digits}`
}

/** RFC 4180: quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/u.test(text) || /^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\p{Cc}＝＋－＠]/u
const ARMOURED = /^'[\s\p{Cc}\p{Cf}]*[=+\-@\p{Cc}＝＋－＠']/u

/** Text that a spreadsheet might run gets a `'` before it (and so does text that already looks so: it can be undone). */
export function disarmed(text: string): string {
  return RUNS.test(text) || ARMOURED.test(text) ? `'${text}` : text
}

/** Undoes `disarmed`. */
export function rearmed(text: string): string {
  return ARMOURED.test(text) ? text.slice(1) : text
}
