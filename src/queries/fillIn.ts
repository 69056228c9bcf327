import { reportId, type Report } from '../domain/report.ts'
import type { Scope } from '../domain/scope.ts'
import type { FileRead } from '../files/fileRead.ts'

/** What a person states of a report where its file does not: whose it is, of which year, and whose work it counts. */
export interface FilledIn {
  readonly organ: string
  readonly year: number | null
  readonly scope: Scope
}

const ANSWERED = {
  organ: ['ORGAN-MISSING'],
  year: ['YEAR-MISSING'],
} as const

/** A reading with one report's organ, year and scope as stated; the problems that this answers are gone. */
export function fillIn(read: FileRead, report: Report, { organ, year, scope }: FilledIn): FileRead {
  const stated = { ...report, organ: organ.trim(), year, scope }
  const filled = { ...stated, id: reportId(stated) }
  const answered = new Set<string>([
    ...(filled.organ === '' ? [] : ANSWERED.organ),
    ...(filled.year === null ? [] : ANSWERED.year),
  ])
  const isOnly = read.reports.length === 1
  return {
    ...read,
    reports: read.reports.map(each => (each === report ? filled : each)),
    problems: isOnly ? read.problems.filter(({ code }) => !answered.has(code)) : read.problems,
  }
}
