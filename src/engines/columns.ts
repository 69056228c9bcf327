import { cellsOf } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'
import type { AnswerRow, Key } from './question.ts'

/** A report that may be asked: it knows which data set it came in. */
export interface AskedReport extends Report {
  readonly dataset: string
}

/** In a cell's column: the form has it not, it states a number, or it should and does not. */
export const ABSENT = 0
export const STATED = 1
export const MISSING = 2

/** One cell over all reports. `complete` where every report states it, so that states need not be looked at. */
export interface CellColumn {
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly complete: boolean
}

/** One key over all reports, as codes into its names. */
export interface KeyColumn {
  readonly codes: Int32Array
  readonly names: readonly (string | number | null)[]
}

/** Some keys together over all reports: the group of each report, and for each group its keys and its reports. */
export interface Grouping {
  readonly codes: Int32Array
  readonly keys: readonly AnswerRow['keys'][]
  readonly members: readonly (readonly string[])[]
  /** Room for one question at a time to count and add in, a place a group. */
  readonly desk: {
    readonly counts: Int32Array
    readonly sum: Float64Array
    readonly stated: Int32Array
    readonly missing: Int32Array
  }
}

/** Many reports as columns. A column is made when it is first asked for, and kept. */
export interface Columns {
  readonly size: number
  readonly reports: readonly string[]
  readonly cell: (id: CellId) => CellColumn
  readonly key: (key: Key) => KeyColumn
  readonly grouping: (keys: readonly Key[]) => Grouping
  /** Room for one question at a time to gather the reports that fit. */
  readonly desk: Int32Array
}

/** Reports → columns; `units` says which body a unit stands under and of what kind it is. */
export function columnsOf(
  reports: readonly AskedReport[],
  units: ReadonlyMap<string, Unit> = new Map<string, Unit>(),
): Columns {
  const ids = reports.map(report => report.id)
  const key = kept((each: Key) => keyColumn(reports.map(report => KEY_READERS[each](report, units.get(report.organ)))))
  const groupings = new Map<string, Grouping>()
  return {
    size: reports.length,
    reports: ids,
    desk: new Int32Array(ids.length),
    cell: kept(id => cellColumn(reports, id)),
    key,
    grouping: keys => {
      const name = keys.join(' ')
      const known = groupings.get(name)
      if (known) return known
      const made = groupingOf(keys, keys.map(key), ids)
      groupings.set(name, made)
      return made
    },
  }
}

function cellColumn(reports: readonly Report[], id: CellId): CellColumn {
  const values = new Float64Array(reports.length)
  const states = new Uint8Array(reports.length)
  reports.forEach((report, at) => {
    const cell = report.cells[id]
    states[at] = cell ? stateOf(cell.value, cell.status) : formHas(report, id) ? MISSING : ABSENT
    values[at] = states[at] === STATED ? (cell?.value ?? 0) : 0
  })
  return { values, states, complete: states.every(state => state === STATED) }
}

function stateOf(value: number | null, status: string): number {
  if (value !== null) return STATED
  return status === 'not_in_format' || status === 'not_applicable' ? ABSENT : MISSING
}

const formHasCell = kept((shape: string) => {
  const [format, otherAll] = shape.split(' ')
  const known = format === 'gb-2019-60' ? 'gb-2019-60' : 'gb-2021-30'
  return new Set<string>(cellsOf({ format: known, otherAll: otherAll === 'true' }).map(cell => cell.id))
})

function formHas(report: Report, id: CellId): boolean {
  return formHasCell(`${report.format} ${report.otherAll}`).has(id)
}

function keyColumn(values: readonly (string | number | null)[]): KeyColumn {
  const places = new Map<string | number | null, number>()
  const codes = Int32Array.from(values, value => {
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, places.size)
    return places.size - 1
  })
  return { codes, names: [...places.keys()] }
}

function groupingOf(keys: readonly Key[], columns: readonly KeyColumn[], ids: readonly string[]): Grouping {
  const places = new Map<number, number>()
  const members: string[][] = []
  const names: AnswerRow['keys'][] = []
  const codes = Int32Array.from(ids, (id, row) => {
    const mixed = columns.reduce((code, column) => code * column.names.length + (column.codes[row] ?? 0), 0)
    const known = places.get(mixed)
    if (known !== undefined) {
      members[known]?.push(id)
      return known
    }
    places.set(mixed, members.length)
    names.push(Object.fromEntries(keys.map((key, at) => [key, nameOf(columns[at], row)])))
    return members.push([id]) - 1
  })
  const size = names.length
  const desk = {
    counts: new Int32Array(size),
    sum: new Float64Array(size),
    stated: new Int32Array(size),
    missing: new Int32Array(size),
  }
  return { codes, keys: names, members, desk }
}

function nameOf(column: KeyColumn | undefined, row: number): string | number | null {
  return column?.names[column.codes[row] ?? 0] ?? null
}

const KEY_READERS: Readonly<Record<Key, (report: AskedReport, unit: Unit | undefined) => string | number | null>> = {
  report: report => report.id,
  unit: report => report.organ,
  year: report => report.year,
  scope: report => report.scope,
  level: report => report.level,
  format: report => report.format,
  region: report => report.region,
  dataset: report => report.dataset,
  parent: (_report, unit) => unit?.parent ?? '',
  kind: (_report, unit) => unit?.kind ?? '',
}

function kept<In, Out>(make: (from: In) => Out): (from: In) => Out {
  const made = new Map<In, Out>()
  return from => {
    const known = made.get(from)
    if (known !== undefined) return known
    const fresh = make(from)
    made.set(from, fresh)
    return fresh
  }
}
