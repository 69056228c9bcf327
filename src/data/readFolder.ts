import type { Problem } from '../domain/problem.ts'
import type { FileRead } from '../files/fileRead.ts'
import { readAny } from '../files/readAny.ts'
import { NODE_MEANS } from '../nodeMeans.ts'
import type { DataSetContent, Head, Source } from './dataset.ts'
import { completedBy, sourceFor } from './completed.ts'
import { readSources, readUnits, type UnitLine } from './indexFiles.ts'

/** One file of a folder. */
export interface FolderFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a folder gives: reports to keep, what was read of each file, and every problem with its place. */
export interface FolderRead {
  readonly content: Omit<DataSetContent, 'name'>
  readonly reads: readonly FileRead[]
  /** Reports left out: no organ or year, or the same report twice. */
  readonly refused: number
  /** Files that this command writes itself, and hidden ones. */
  readonly skipped: readonly string[]
  readonly problems: readonly Problem[]
}

/** The files of a folder that are no reports, but say more of them. */
export const INDEX_FILES: readonly string[] = ['units.csv', 'sources.csv']

/** What this command writes itself, and hidden files. */
export const WRITTEN = /^\.|^(datapackage|manifest)\.json$|\.pack\.json$|^(synthetic-)?(checks|seeded)\.csv$/

/**
 * Reads every file of a folder. `units.csv` and `sources.csv` are no reports: they say who stands below whom, where a
 * report was published, and the organ, year or scope of a file that does not say it itself. Nothing read is overridden.
 */
export async function readFolder(files: readonly FolderFile[]): Promise<FolderRead> {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const named = (name: string) => sorted.find(file => file.name === name)
  const units = readIf(named('units.csv'), readUnits)
  const sources = readIf(named('sources.csv'), readSources)
  const skipped = sorted.filter(({ name }) => WRITTEN.test(name))
  const reads: FileRead[] = []
  for (const file of sorted) {
    // oxlint-disable-next-line no-await-in-loop -- one file unpacked in memory at a time
    if (!skipped.includes(file) && !INDEX_FILES.includes(file.name)) reads.push(...(await readAny(file, NODE_MEANS)))
  }
  const completed = reads.flatMap(read => read.reports).map(report => completedBy(report, units.value, sources.value))
  const { kept, problems: refusals } = fitToKeep(completed)
  return {
    content: {
      reports: kept,
      units: unitsOf(kept, units.value),
      sources: kept.map(each => sourceOf(each, sources.value)),
    },
    reads,
    refused: completed.length - kept.length,
    skipped: skipped.map(file => file.name),
    problems: [...units.problems, ...sources.problems, ...reads.flatMap(read => read.problems), ...refusals],
  }
}

type Index<T> = { readonly value: readonly T[]; readonly problems: readonly Problem[] }

function readIf<T>(file: FolderFile | undefined, read: (name: string, bytes: Uint8Array) => Index<T>): Index<T> {
  return file ? read(file.name, file.bytes) : { value: [], problems: [] }
}

/** The reports that a set may hold: each organ, year and scope once. A problem for each of the others. */
export function fitToKeep<T extends Head>(
  reports: readonly T[],
): { readonly kept: readonly T[]; readonly problems: readonly Problem[] } {
  const kept = new Map<string, T>()
  const problems: Problem[] = []
  for (const report of reports) {
    const lacks = report.organ === '' ? 'organ' : report.year === null ? 'year' : null
    const key = JSON.stringify([report.organ, report.year, report.scope])
    const twin = kept.get(key)
    if (lacks === null && twin === undefined) kept.set(key, report)
    else
      problems.push(
        refusal(
          report,
          lacks ? { code: 'DATA-UNNAMED', found: lacks } : { code: 'DATA-TWIN', found: twin?.source ?? '' },
        ),
      )
  }
  return { kept: [...kept.values()], problems }
}

function refusal(report: Head, { code, found }: Pick<Problem, 'code' | 'found'>): Problem {
  const name = `${report.organ} ${report.year ?? ''}`.trim()
  return { code, severity: 'error', place: { file: report.source }, found, ...(name === '' ? {} : { report: name }) }
}

/** The units of a set: those listed, and each other organ with no more than its name. */
export function unitsOf(reports: readonly Head[], lines: readonly UnitLine[]): DataSetContent['units'] {
  const listed = lines.map(({ organ, parent, kind }) => ({ organ, parent, kind }))
  const known = new Set(lines.map(line => line.organ))
  const others = new Set(reports.map(each => each.organ).filter(organ => !known.has(organ)))
  return [...listed, ...[...others].map(organ => ({ organ, parent: '', kind: '' }) as const)]
}

/** Where a report of a set was published. */
export function sourceOf(report: Head, sources: readonly Source[]): Source {
  const { source, organ, year, published } = report
  return { source, organ, reportYear: year, address: sourceFor(report, sources)?.address ?? '', published }
}
