import type { QueryClient } from '@tanstack/react-query'
import { dataset } from './dataset.ts'
import { manifest } from './manifest.ts'

/** Whether the data that are shown at first are those that the build has seen and drawn. Starts fetching them. */
export async function shownAsBuilt(client: QueryClient): Promise<boolean> {
  try {
    const listed = await client.ensureQueryData(manifest)
    if (!listed.isAsBuilt) return false
    const sets = listed.value.filter(set => set.default)
    const reads = await Promise.all(sets.map(set => client.ensureQueryData(dataset(set))))
    return reads.every(read => read.isAsBuilt)
  } catch {
    return false
  }
}
