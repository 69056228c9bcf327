import type { CheckResult } from '../../domain/checks/check.ts'
import { equationOf } from '../../domain/checks/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'

/** Why each cell is marked: the equations that fail at it. */
export function failuresOf(report: Report, results: readonly CheckResult[]): ReadonlyMap<CellId, string> {
  const failures = new Map<CellId, string>()
  for (const result of results) {
    if (result.cell === '' || result.remark || (result.result !== 'FAIL' && result.result !== 'WARN')) continue
    const said = `${result.check} ${equationOf(report, result)}`
    const before = failures.get(result.cell)
    failures.set(result.cell, before === undefined ? said : `${before}; ${said}`)
  }
  return failures
}
