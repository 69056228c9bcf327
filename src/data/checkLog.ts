import { checkReport } from '../domain/checks/index.ts'
import type { Report } from '../domain/report.ts'
import { csvField } from '../files/writers/longCsv.ts'

const HEADER = 'report,check,cell,result,left,right'

/** The check log of a data set: every check that failed or warned, report by report. */
export function checkLog(reports: readonly Report[]): string {
  const lines = reports.flatMap(report =>
    checkReport(report)
      .filter(({ result }) => result === 'FAIL' || result === 'WARN')
      .map(({ check, cell, result, left, right }) =>
        [`${report.organ} ${report.year ?? ''}`, check, cell, result, String(left ?? ''), String(right ?? '')]
          .map(csvField)
          .join(','),
      ),
  )
  return `${[HEADER, ...lines].join('\n')}\n`
}
