import { cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'

/** A warning at each cell of a row that no drawn lines hold and whose own sum does not confirm it. */
export function looseCells(file: string, report: Report): readonly Problem[] {
  const rows = new Map<string, CellId[]>()
  for (const { id, table, row } of cellsOf(report)) {
    if (!report.tables.includes(table)) continue
    const key = `${table}/${row.id}`
    rows.set(key, [...(rows.get(key) ?? []), id])
  }
  return [...rows.values()]
    .filter(ids => !isConfirmed(ids.map(id => report.cells[id]?.value ?? null)))
    .flat()
    .map(cell => {
      const { place, raw = '' } = report.cells[cell] ?? {}
      return { code: 'PDF-LOOSE', severity: 'warning', place: place ?? { file }, cell, found: raw }
    })
}

/** All numbers are there, and the last one is the sum of the others; a row without a total nothing confirms. */
function isConfirmed(values: readonly (number | null)[]): boolean {
  const numbers = values.filter(value => value !== null)
  if (numbers.length < values.length) return false
  const last = numbers.at(-1) ?? 0
  return values.length >= 5 && numbers.slice(0, -1).reduce((sum, value) => sum + value, 0) === last
}
