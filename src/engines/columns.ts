import { brokenRules } from '../domain/checks/brokenRules.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'
import type { CellColumn } from './cellColumn.ts'
import { grouper, type Grouping } from './grouping.ts'
import { insideOf } from './inside.ts'
import { keyColumn, type KeyColumn, type Name } from './keyColumn.ts'
import { cellsOver, stateOf } from './origin.ts'
import type { Key } from './question.ts'

/** A report that may be asked: it knows which data set it came in. */
export interface AskedReport extends Report {
  readonly dataset: string
}

/** Many reports as columns. */
export interface Columns {
  readonly size: number
  readonly cell: (id: CellId) => CellColumn
  readonly key: (key: Key) => KeyColumn
  readonly grouping: (keys: readonly Key[]) => Grouping
  /** Room for one question at a time to gather the places of the reports that fit. */
  readonly desk: Int32Array
  /** How many reports each row stands for, where rows are sums. */
  readonly weights?: Int32Array
}

/** Columns out of a way to get each; a column is got when it is first asked for, and kept. */
export function columnsFrom(parts: Pick<Columns, 'size' | 'cell' | 'key' | 'weights'>): Columns {
  const key = kept(parts.key)
  return {
    size: parts.size,
    ...(parts.weights ? { weights: parts.weights } : {}),
    desk: new Int32Array(parts.size),
    cell: kept(parts.cell),
    key,
    grouping: grouper(parts.size, key),
  }
}

/** Reports → columns; `units` says which body a unit stands under and of what kind it is. */
export function columnsOf(
  reports: readonly AskedReport[],
  units: ReadonlyMap<string, Unit> = new Map<string, Unit>(),
): Columns {
  let inside: ReadonlySet<AskedReport> | null = null
  return columnsFrom({
    size: reports.length,
    cell: cellsOver(reports),
    key: key =>
      keyColumn(reports.length, place => {
        const report = reports[place]
        if (!report) return null
        if (key === 'inside') return (inside ??= insideOf(reports, units)).has(report) ? 'inside' : ''
        return KEY_READERS[key](report, units.get(report.organ))
      }),
  })
}

const KEY_READERS: Readonly<Record<Exclude<Key, 'inside'>, (report: AskedReport, unit: Unit | undefined) => Name>> = {
  report: report => report.id,
  unit: report => report.organ,
  year: report => report.year,
  scope: report => report.scope,
  level: report => report.level,
  format: report => report.format,
  region: report => report.region,
  province: report => report.divisionCode.slice(0, 2),
  dataset: report => report.dataset,
  broken: report => brokenRules(report, cell => stateOf(report, cell).value),
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
