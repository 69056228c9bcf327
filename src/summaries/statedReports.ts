import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'

/** Reports that may be added over some cells, and those left out because one of these cells is blank or unread. */
export interface Stated {
  readonly ids: readonly string[]
  readonly leftOut: readonly Report[]
}

/**
 * A sum over reports of which some are blank says less than it seems: those are left out and named. Where nothing else
 * is left of a group (`groupOf`, a year), its reports stay, so that their blanks are seen as blanks.
 */
export function statedReports(
  reports: readonly Report[],
  cells: readonly CellId[],
  groupOf: (report: Report) => string | number | null,
): Stated {
  const blank = reports.filter(report => {
    const blanks = blanksOf(report)
    return blanks.size > 0 && cells.some(cell => blanks.has(cell))
  })
  if (blank.length === 0) return { ids: reports.map(report => report.id), leftOut: [] }
  const isBlank = new Set(blank)
  const stating = new Set(reports.filter(report => !isBlank.has(report)).map(groupOf))
  const leftOut = blank.filter(report => stating.has(groupOf(report)))
  const out = new Set(leftOut)
  return { ids: reports.filter(report => !out.has(report)).map(report => report.id), leftOut }
}

const KEPT = new WeakMap<Report, ReadonlySet<string>>()

function blanksOf(report: Report): ReadonlySet<string> {
  const known = KEPT.get(report)
  if (known) return known
  const blanks = new Set(
    Object.entries(report.cells).flatMap(([id, cell]) =>
      cell?.status === 'blank' || cell?.status === 'unread' ? [id] : [],
    ),
  )
  KEPT.set(report, blanks)
  return blanks
}
