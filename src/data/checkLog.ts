import type { CheckResult } from '../domain/checks/check.ts'
import { checkReports } from '../domain/checks/setChecks.ts'
import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'
import { csvField } from '../files/writers/longCsv.ts'

/** The first line of a check log. */
export const CHECK_LOG_HEADER = 'report,check,cell,result,left,right'

/** The check log of a data set: every check that failed or warned, report by report. */
export function checkLog(reports: readonly Report[], units: readonly Unit[]): string {
  const results = checkReports(reports, new Map(units.map(unit => [unit.organ, unit])))
  const lines = reports.flatMap(report => checkLines(report, results.get(report.id) ?? []))
  return `${[CHECK_LOG_HEADER, ...lines].join('\n')}\n`
}

/** The lines of a check log about one report. */
export function checkLines(report: Pick<Report, 'organ' | 'year'>, results: readonly CheckResult[]): readonly string[] {
  return results
    .filter(isLogged)
    .map(({ check, cell, result, left, right }) =>
      [`${report.organ} ${report.year ?? ''}`, check, cell, result, String(left ?? ''), String(right ?? '')]
        .map(csvField)
        .join(','),
    )
}

/** A failure or a warning; sums of bodies below that are not all there differ by what is missing: no finding. */
export function isLogged({ check, result, remark }: CheckResult): boolean {
  return result === 'FAIL' || (result === 'WARN' && !(remark && check === 'L-SUM'))
}
