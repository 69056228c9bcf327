import type { Problem, Read } from '../domain/problem.ts'
import { readInWorker } from '../files/readInWorker.ts'
import type { DataSetRead } from './dataset.ts'

/** A file that a person put there as it is (a CSV, a page, a text) → its reports, read like an uploaded one. */
export async function dataSetFromFile(
  id: string,
  path: string,
  fetched: Read<ArrayBuffer | null>,
): Promise<DataSetRead> {
  const nothing = { reports: [], units: [], addresses: new Map<string, string>() }
  if (fetched.value === null) return { ...nothing, problems: fetched.problems }
  const bytes = new Uint8Array(fetched.value)
  const outcome = await readInWorker({ file: path.split('/').at(-1) ?? path, bytes })
  const place = { file: `data/${path}` }
  if (!('reads' in outcome)) {
    const refused: Problem = { code: 'DATA-MALFORMED', severity: 'error', place, found: outcome.refused }
    return { ...nothing, problems: [...fetched.problems, refused] }
  }
  const reports = outcome.reads.flatMap(read => read.reports)
  const problems = outcome.reads.flatMap(read => read.problems)
  const count = problems.filter(each => each.severity !== 'info').length
  const severity = reports.length === 0 ? 'error' : 'warning'
  const told: readonly Problem[] = count === 0 ? [] : [{ code: 'DATA-READ', severity, place, found: String(count) }]
  return {
    ...nothing,
    reports: reports.map(report => ({ ...report, dataset: id })),
    problems: [...fetched.problems, ...told],
  }
}
