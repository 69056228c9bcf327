import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Upload } from '../../queries/uploads.ts'

/** The report that a problem is about: the only one of its file, or the one that it names; null where it names none. */
export function reportOfProblem(problem: Problem, uploads: readonly Upload[]): Report | null {
  const reports = uploads.findLast(({ read }) => read.file === problem.place.file)?.read.reports ?? []
  if (reports.length === 1) return reports[0] ?? null
  if (problem.report === undefined) return null
  return reports.find(({ organ, year }) => [organ, year ?? ''].join(' ').trim() === problem.report) ?? null
}
