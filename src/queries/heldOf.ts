import type { Problem } from '../domain/problem.ts'
import type { Report } from '../domain/report.ts'
import type { DataSetRead } from './dataset.ts'
import { UPLOAD, type DataSet, type Held, type HeldReport } from './held.ts'
import type { Upload } from './uploads.ts'

/** What is merged: the manifest's list, the chosen sets as read, the uploads, and problems met on the way. */
export interface Holding {
  readonly datasets: readonly DataSet[]
  readonly reads: readonly DataSetRead[]
  readonly uploads: readonly Upload[]
  readonly problems: readonly Problem[]
}

/**
 * One collection of reports. The same organ, year and scope counts once: a later one (an upload after a published
 * one) stands in its place, with a problem that says so.
 */
export function heldOf({ datasets, reads, uploads, problems }: Holding): Held {
  const own = uploads.flatMap(({ read }) => read.reports.map(uploaded))
  const { value: reports, problems: replaced } = withoutTwins([...reads.flatMap(read => read.reports), ...own])
  return {
    datasets,
    reports,
    units: new Map(reads.flatMap(read => read.units).map(unit => [unit.organ, unit])),
    addresses: new Map(reads.flatMap(read => [...read.addresses])),
    problems: [...problems, ...reads.flatMap(read => read.problems), ...replaced],
  }
}

const TAGGED = new WeakMap<Report, HeldReport>()

/** An uploaded report, the same object each time, so that what is kept by report stays kept. */
function uploaded(report: Report): HeldReport {
  const known = TAGGED.get(report)
  if (known) return known
  const tagged = { ...report, dataset: UPLOAD }
  TAGGED.set(report, tagged)
  return tagged
}

function withoutTwins(reports: readonly HeldReport[]): {
  readonly value: readonly HeldReport[]
  readonly problems: readonly Problem[]
} {
  const places = new Map<string, number>()
  const value: HeldReport[] = []
  const problems: Problem[] = []
  for (const [index, report] of reports.entries()) {
    const key = twinKey(report) ?? `#${index}`
    const place = places.get(key)
    const earlier = place === undefined ? undefined : value[place]
    if (place === undefined || earlier === undefined) {
      places.set(key, value.length)
      value.push(report)
      continue
    }
    value[place] = report
    problems.push({
      code: 'DATA-REPLACED',
      severity: 'info',
      place: { file: report.source },
      report: `${report.organ} ${report.year}`,
      found: earlier.source,
      values: { before: earlier.dataset, after: report.dataset },
    })
  }
  return { value: withOwnIds(value), problems }
}

/** What makes two reports the same report; null where organ or year is not known. */
function twinKey({ organ, year, scope }: Report): string | null {
  return organ === '' || year === null ? null : JSON.stringify([organ, year, scope])
}

/** Ids are unique: reports of unknown organ or year out of one file get a number after theirs. */
function withOwnIds(reports: readonly HeldReport[]): readonly HeldReport[] {
  const seen = new Map<string, number>()
  return reports.map(report => {
    const count = (seen.get(report.id) ?? 0) + 1
    seen.set(report.id, count)
    return count === 1 ? report : { ...report, id: `${report.id}#${count}` }
  })
}
