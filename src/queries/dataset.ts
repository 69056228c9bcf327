import { queryOptions } from '@tanstack/react-query'
import type { Problem, Read } from '../domain/problem.ts'
import type { Unit } from '../domain/unit.ts'
import { reportsFromPack } from '../files/pack.ts'
import { fetchData } from './fetchData.ts'
import type { DataSet, HeldReport } from './held.ts'
import { DATASET_PACK, type DataSetPack } from '../files/schemas.ts'

/** What one published data set gives: nothing, with a problem, where its file is missing or malformed. */
export interface DataSetRead {
  readonly reports: readonly HeldReport[]
  readonly units: readonly Unit[]
  /** Web address by `source`. */
  readonly addresses: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** One published data set, fetched once. */
export function dataset({ id, pack, files }: DataSet) {
  return queryOptions({
    queryKey: ['dataset', id, pack],
    queryFn: async ({ signal }) => {
      const sha256 = files.find(file => file.path === pack)?.sha256
      const wanted = sha256 === undefined ? { path: pack } : { path: pack, sha256 }
      return dataSetFrom(id, await fetchData(wanted, DATASET_PACK, signal))
    },
    staleTime: Infinity,
  })
}

/** A validated pack → its reports, tagged with their data set. */
export function dataSetFrom(id: string, { value, problems }: Read<DataSetPack | null>): DataSetRead {
  if (value === null) return { reports: [], units: [], addresses: new Map(), problems }
  return {
    reports: reportsFromPack(value).map(report => ({ ...report, dataset: id })),
    units: value.units,
    addresses: new Map(
      value.sources.filter(each => /^https?:\/\//.test(each.address)).map(each => [each.source, each.address]),
    ),
    problems,
  }
}
