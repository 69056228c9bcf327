import { readFiles } from '../../../../src/queries/readFiles.ts'
import type { HeldTable } from '../../../../src/queries/table/heldTable.ts'
import { tableOf } from '../../../../src/queries/tables.ts'
import type { Peer } from './peer.ts'

let table: HeldTable | null = null

/** What the page Import does with a file, as far as the rows that its chart is drawn from. */
export const peer: Peer = {
  start: () => Promise.resolve(),
  load: async file => {
    const [read] = await readFiles({ files: [file], signal: new AbortController().signal, onStep: () => undefined })
    table = read ? tableOf(read) : null
  },
  grouped: async column => {
    if (table === null) throw new Error('the file was not read as a table')
    const by = [table.names.indexOf(column)]
    const ask = { by, measure: table.names.indexOf('count'), how: 'sum', where: new Map() } as const
    const { cells } = await table.ask('crossed', ask)
    return cells.map(({ keys, rows, value }) => ({ key: keys[0] ?? '', rows, sum: value ?? Number.NaN }))
  },
}
