import { fromCSV, op, type Table } from 'arquero'
import type { Peer } from './peer.ts'

let table: Table | null = null

/** CSV text into its columns, with its inference of types, on the page: it has no worker. */
export const peer: Peer = {
  start: () => Promise.resolve(),
  load: async file => {
    table = fromCSV(await file.text())
  },
  grouped: column => {
    const found =
      table
        ?.groupby(column)
        .rollup({ rows: op.count(), sum: op.sum('count') })
        .objects() ?? []
    return Promise.resolve(
      found.map(row => ({ key: String(row[column]), rows: Number(row['rows']), sum: Number(row['sum']) })),
    )
  },
}
