import { packReports } from '../files/pack.ts'
import type { DataSetContent } from './dataset.ts'

/** The compact file that the page loads: one line a report, so that a diff shows which report changed. */
export function packFile({ reports, units, sources }: DataSetContent): string {
  const pack = packReports(reports)
  const addresses = sources.filter(each => each.address !== '').map(({ source, address }) => ({ source, address }))
  return [
    `{"version":${pack.version},"reports":[`,
    `${lines(pack.reports)}],"units":[`,
    `${lines(units)}],"sources":[`,
    `${lines(addresses)}]}`,
    '',
  ].join('\n')
}

function lines(values: readonly unknown[]): string {
  return values.map(value => JSON.stringify(value)).join(',\n')
}
