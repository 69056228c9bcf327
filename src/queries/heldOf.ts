import type { Problem } from '../domain/problem.ts'
import type { Report } from '../domain/report.ts'
import type { DataSetRead } from './dataset.ts'
import type { Unit } from '../domain/unit.ts'
import { unitAt } from '../engines/bodies.ts'
import { MOST_HELD, type Large } from './large.ts'
import type { Narrowed } from './narrowed.ts'
import { UPLOAD, type DataSet, type Held, type HeldLarge, type HeldReport } from './held.ts'
import { standingOf, twinKey } from './versions.ts'
import type { Replacement, Upload } from './work.ts'

/** What is merged: the manifest's list, the chosen sets as read, the uploads, and problems met on the way. */
export interface Holding {
  readonly datasets: readonly DataSet[]
  readonly reads: readonly DataSetRead[]
  readonly uploads: readonly Upload[]
  /** What the person took where a report was there already. */
  readonly replacements?: readonly Replacement[]
  readonly problems: readonly Problem[]
  /** What is picked in a large set among the reads, where there is one. */
  readonly narrowed?: Narrowed
}

/**
 * One collection of reports. The same organ, year and scope counts once: a later one (an upload after a published
 * one) stands in its place, with a problem that says so.
 */
export function heldOf({ datasets, reads, uploads, replacements = [], problems, narrowed }: Holding): Held {
  const large = reads.find(read => read.large)?.large ?? null
  const asked = narrowed?.reports ?? []
  const own = uploads.flatMap(({ read }) => read.reports.map(uploaded))
  const all = [...reads.flatMap(read => read.reports), ...asked, ...own]
  const { reports, versions, problems: replaced } = withoutTwins(all, replacements)
  return {
    datasets,
    reports,
    versions,
    units: new Map([...reads.flatMap(read => read.units), ...unitsOf(large, asked)].map(unit => [unit.organ, unit])),
    addresses: new Map(reads.flatMap(read => [...read.addresses])),
    problems: [...problems, ...reads.flatMap(read => read.problems), ...replaced],
    large: large && heldLarge(large, narrowed),
  }
}

function heldLarge(set: Large, narrowed: Narrowed | undefined): HeldLarge {
  const count = narrowed?.count ?? 0
  return { set, narrowed: count > 0 && count <= MOST_HELD ? count : null, fault: narrowed?.fault ?? null }
}

/** The bodies of these reports and those above them. */
function unitsOf(large: Large | null, reports: readonly HeldReport[]): readonly Unit[] {
  if (!large || reports.length === 0) return []
  const wanted = new Set(reports.map(({ organ }) => organ))
  return large.bodies.organ.flatMap((organ, place) => (wanted.has(organ) ? [unitAt(large.bodies, place)] : []))
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

type Standing = Pick<Held, 'reports' | 'versions' | 'problems'>

/** One report of each organ, year and scope, at the place of its first version. */
function withoutTwins(all: readonly HeldReport[], replacements: readonly Replacement[]): Standing {
  const groups = new Map<string, HeldReport[]>()
  for (const [index, report] of all.entries()) {
    const key = twinKey(report) ?? `#${index}`
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  const versions = new Map<string, readonly HeldReport[]>()
  const problems: Problem[] = []
  const reports = [...groups].flatMap(([key, group]) => {
    const choice = replacements.find(each => each.key === key)
    const standing = standingOf(group, choice)
    if (group.length > 1 && standing) {
      versions.set(key, group)
      problems.push(...replacedProblems(group, standing, choice))
    }
    return standing ?? []
  })
  return { reports: withOwnIds(reports), versions, problems }
}

function replacedProblems(
  group: readonly HeldReport[],
  standing: HeldReport,
  choice: Replacement | undefined,
): readonly Problem[] {
  const cells = choice?.take === 'cells' ? choice.old.length : 0
  return group
    .filter(each => each !== (choice?.take === 'old' ? group.at(-2) : group.at(-1)))
    .map(each => ({
      code: 'DATA-REPLACED',
      severity: 'info',
      place: { file: standing.source },
      report: `${standing.organ} ${standing.year}`,
      found: each.source,
      values: { before: each.dataset, after: standing.dataset, cells: each === group.at(-2) ? cells : 0 },
    }))
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
