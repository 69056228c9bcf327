import { queryOptions } from '@tanstack/react-query'
import type { Problem, Read } from '../domain/problem.ts'
import type { Unit } from '../domain/unit.ts'
import { reportsFromPack } from '../files/pack.ts'
import { fetchBytes } from './fetchBytes.ts'
import { readChecked } from './fetchChecked.ts'
import type { DataSet, HeldReport } from './held.ts'
import type { Large, LargeRead } from './large.ts'
import { addressesOf } from './pack/addresses.ts'
import type { DataSetPack } from '../files/schemas.ts'

/** What one published data set gives: nothing, with a problem, where its file is missing or malformed. */
export interface DataSetRead {
  readonly reports: readonly HeldReport[]
  readonly units: readonly Unit[]
  /** Web address by `source`. */
  readonly addresses: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** Where these are the very bytes that the build has seen. */
  readonly isAsBuilt?: true
  /** Where the set is asked rather than held. */
  readonly large?: Large
}

const PACK_READER = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has checked these bytes
  asItIs: (json: unknown) => json as DataSetPack,
  checked: async () => (await import('./readData.ts')).readPack,
}

/** One published data set, fetched once. */
export function dataset(set: DataSet) {
  const { id, pack, files, engine = 'memory' } = set
  return queryOptions({
    queryKey: ['dataset', id, pack],
    queryFn: async ({ signal }): Promise<DataSetRead> => {
      if (engine === 'parquet') {
        const { openParquet } = await import('./openParquet.ts')
        return largeFrom(await openParquet(set, signal))
      }
      if (engine === 'clickhouse') {
        const { openClickhouse } = await import('./openClickhouse.ts')
        return largeFrom(await openClickhouse(set, signal))
      }
      const sha256 = files.find(file => file.path === pack)?.sha256
      const wanted = sha256 === undefined ? { path: pack } : { path: pack, sha256 }
      const fetched = await fetchBytes(wanted, signal)
      if (!pack.endsWith('.json')) {
        const { dataSetFromFile } = await import('./dataSetFromFile.ts')
        return dataSetFromFile(id, pack, fetched)
      }
      if ((fetched.value?.byteLength ?? 0) >= LARGE_PACK) return dataSetFromLarge(id, pack, { ...fetched, signal })
      const read = await readChecked(pack, fetched, PACK_READER)
      return { ...dataSetFrom(id, read), ...(read.isAsBuilt ? { isAsBuilt: true } : {}) }
    },
    staleTime: Infinity,
  })
}

/** A pack of so many bytes is read in a worker; a smaller one is there sooner without. */
const LARGE_PACK = 512 * 1024

interface Fetched extends Read<ArrayBuffer | null> {
  readonly signal: AbortSignal
}

async function dataSetFromLarge(id: string, path: string, { value, problems, signal }: Fetched): Promise<DataSetRead> {
  const { readPack } = await import('./pack/readPack.ts')
  const read = await readPack(id, { path, bytes: value ?? new ArrayBuffer() }, signal)
  return { ...read, problems: [...problems, ...read.problems] }
}

/** A large set as read: no reports are held of it. */
function largeFrom({ value, problems }: LargeRead): DataSetRead {
  const nothing = { reports: [], units: [], addresses: new Map<string, string>(), problems }
  return value ? { ...nothing, large: value } : nothing
}

/** A validated pack → its reports, tagged with their data set. */
export function dataSetFrom(id: string, { value, problems }: Read<DataSetPack | null>): DataSetRead {
  if (value === null) return { reports: [], units: [], addresses: new Map(), problems }
  return {
    reports: reportsFromPack(value).map(report => ({ ...report, dataset: id })),
    units: value.units,
    addresses: addressesOf(value.sources),
    problems,
  }
}
