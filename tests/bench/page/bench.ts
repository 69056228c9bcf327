import { columnsOf } from '../../../src/engines/memory.ts'
import type { Columns } from '../../../src/engines/columns.ts'
import { reportsFromPack, type Pack } from '../../../src/files/pack.ts'
import { half, spans } from './grouping.ts'
import { reading } from './reading.ts'

/** Both published sets as columns. */
async function published(): Promise<Columns> {
  const packs = ['published/reports', 'demo/synthetic-reports'].map(async path => {
    const answer = await fetch(`/data/${path}.pack.json`)
    const pack = (await answer.json()) as Pack
    return reportsFromPack(pack).map(report => ({ ...report, dataset: path }))
  })
  return columnsOf((await Promise.all(packs)).flat())
}

Object.assign(window, {
  bench: { reading, spans: async () => spans(await published()), half: async () => half(await published()) },
})
