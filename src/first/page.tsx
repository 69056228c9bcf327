import type { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { DATASET_PACK, MANIFEST } from '../files/schemas.ts'
import { readJson } from '../queries/readJson.ts'
import { dataset, dataSetFrom } from '../queries/dataset.ts'
import { manifest } from '../queries/manifest.ts'
import { newClient } from '../queries/newClient.ts'
import { App } from '../views/shell/App.tsx'
import { firstZh } from '../words/zh/first.ts'

/** What the start page says before any script runs. */
export interface FirstPage {
  readonly title: string
  readonly markup: string
}

/** The start page over the published data, with nothing chosen; `read` gives the text of a file below `data/`. */
export async function firstPage(read: (path: string) => string): Promise<FirstPage> {
  const client = clientWith(read)
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
    { onError: error => void faults.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const markup = await new Response(prelude).text()
  const [fault] = faults
  if (fault !== undefined) throw fault
  return { title: `${firstZh.shell.pages.overview} · ${firstZh.shell.product}`, markup }
}

function clientWith(read: (path: string) => string): QueryClient {
  const client = newClient()
  const { value } = readJson('manifest.json', read('manifest.json'), MANIFEST)
  const sets = value?.datasets ?? []
  client.setQueryData(manifest.queryKey, { value: sets, problems: [] })
  for (const set of sets.filter(each => each.default)) {
    const pack = readJson(set.pack, read(set.pack), DATASET_PACK)
    client.setQueryData(dataset(set).queryKey, dataSetFrom(set.id, pack))
  }
  return client
}
