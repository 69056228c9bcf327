import { queryOptions } from '@tanstack/react-query'
import type { Read } from '../domain/problem.ts'
import type { Manifest } from '../files/schemas.ts'
import { LEFT_OUT, wholeSet } from '../files/wholeSet.ts'
import { fetchChecked } from './fetchChecked.ts'
import type { DataSet } from './held.ts'

const READER = {
  asItIs: (json: unknown) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has checked these bytes
    datasets: (json as Manifest).datasets.map(line => wholeSet({ ...LEFT_OUT, ...line })),
  }),
  checked: async () => (await import('./readData.ts')).readManifest,
}

interface Listed extends Read<readonly DataSet[]> {
  readonly isAsBuilt?: true
}

/** The list of data sets that this site publishes. A bad manifest gives none, with the problem that says why. */
export const manifest = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }): Promise<Listed> => {
    const { value, problems, isAsBuilt } = await fetchChecked({ path: 'manifest.json' }, READER, signal)
    return { value: value?.datasets ?? [], problems, ...(isAsBuilt ? { isAsBuilt } : {}) }
  },
  staleTime: Infinity,
})
