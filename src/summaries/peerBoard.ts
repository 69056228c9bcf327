import type { CheckResult } from '../domain/checks/check.ts'
import { indicatorById } from '../domain/indicators/index.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import type { Report } from '../domain/report.ts'

/** One rate of a report that stands far from its peers', in percent. */
export interface Outlier<R extends Report = Report> {
  readonly report: R
  readonly indicator: Indicator
  readonly own: number
  readonly median: number
  readonly peers: number
  readonly z: number
}

/** The rates that were held against their peers: how many, and those that stand far off, the farthest first. */
export function peerBoard<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): { readonly asked: number; readonly reports: number; readonly outliers: readonly Outlier<R>[] } {
  let asked = 0
  let told = 0
  const outliers: Outlier<R>[] = []
  for (const report of reports) {
    const own = (results.get(report.id) ?? []).filter(
      ({ check, result }) => check === 'P-PEER' && result !== 'NOT_ASSESSABLE',
    )
    asked += own.length
    told += own.length > 0 ? 1 : 0
    for (const result of own) if (result.result === 'WARN') outliers.push(...outlierOf(report, result))
  }
  return { asked, reports: told, outliers: outliers.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z)) }
}

function outlierOf<R extends Report>(report: R, { left, right, values }: CheckResult): readonly Outlier<R>[] {
  const indicator = indicatorById(String(values?.['indicator'] ?? ''))
  if (!indicator) return []
  const [peers, z] = [Number(values?.['peers']), Number(values?.['z'])]
  return [{ report, indicator, own: Number(left), median: Number(right), peers, z }]
}
