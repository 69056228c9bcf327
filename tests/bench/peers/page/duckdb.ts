import { database } from './duckdbStart.ts'
import type { Peer } from './peer.ts'

/** The file into a table, with its inference of types, and then the question: what a page does that asks more than once. */
export const peer: Peer = {
  start: database.start,
  load: async file => {
    await database.register(file)
    await database.run(`CREATE TABLE t AS SELECT * FROM read_csv_auto('table.csv')`)
  },
  grouped: column => database.grouped('t', column),
}
