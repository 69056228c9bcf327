import { checkReport } from '../../domain/checks/index.ts'
import type { Report } from '../../domain/report.ts'
import { csvField } from './longCsv.ts'

/** Every result of every check of the reports, header `report,check,cell,result,left,right`; `report` is `organ year`. */
export function checksCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap(report => {
    const name = [report.organ, report.year ?? ''].join(' ').trim()
    return checkReport(report).map(({ check, cell, result, left, right }) =>
      [name, check, cell, result, String(left ?? ''), String(right ?? '')].map(csvField).join(','),
    )
  })
  return `${['report,check,cell,result,left,right', ...rows].join('\n')}\n`
}
