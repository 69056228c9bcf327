import type { QueryClient } from '@tanstack/react-query'
import type { Problem } from '../domain/problem.ts'
import { dataset } from './dataset.ts'
import { manifest } from './manifest.ts'
import { lookAnew } from './useHeld.ts'

interface Fetched {
  readonly problems: readonly Problem[]
}

/** Whether data are lacking: not fetched, or not what was expected. */
export function isLacking(fetched: Fetched | undefined): boolean {
  return fetched?.problems.some(({ severity }) => severity === 'error') === true
}

/** Asks again for the data sets that are lacking, and shows what came. What is shown stays until then. */
export async function askDataAgain(client: QueryClient): Promise<void> {
  if (isLacking(client.getQueryData(manifest.queryKey))) await client.refetchQueries(manifest)
  const sets = (client.getQueryData(manifest.queryKey)?.value ?? []).map(dataset)
  const lacking = sets.filter(({ queryKey }) => isLacking(client.getQueryData(queryKey)))
  await Promise.all(lacking.map(async ({ queryKey }) => client.refetchQueries({ queryKey })))
  lookAnew()
}
