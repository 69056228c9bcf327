import { queryOptions } from '@tanstack/react-query'
import type { Read } from '../domain/problem.ts'
import { fetchData } from './fetchData.ts'
import type { DataSet } from './held.ts'
import { MANIFEST } from '../files/schemas.ts'

/** The list of data sets that this site publishes. A bad manifest gives none, with the problem that says why. */
export const manifest = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }): Promise<Read<readonly DataSet[]>> => {
    const { value, problems } = await fetchData({ path: 'manifest.json' }, MANIFEST, signal)
    return { value: value?.datasets ?? [], problems }
  },
  staleTime: Infinity,
})
