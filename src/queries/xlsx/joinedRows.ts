import type { HandOver } from '../../domain/seen.ts'
import type { XlsxMessage } from './writeBeside.ts'

/** Joins what came in blocks to what was handed over. */
export function joinedRows(): { readonly take: (message: XlsxMessage) => void; readonly whole: () => HandOver } {
  let begun: HandOver = { tables: [], lists: [] }
  let rows: unknown[][] = []
  const take = (message: XlsxMessage): void => {
    if ('begin' in message) {
      begun = message.begin
      rows = Array.from({ length: begun.tables.length + begun.lists.length }, () => [])
    } else if ('rows' in message) for (const row of message.rows) rows[message.sheet]?.push(row)
  }
  return {
    take,
    whole: () =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a sheet's blocks are its own rows
      ({
        tables: begun.tables.map(({ name, table }, at) => ({ name, table: { ...table, rows: rows[at] ?? [] } })),
        lists: begun.lists.map(({ name }, at) => ({ name, rows: rows[begun.tables.length + at] ?? [] })),
      }) as HandOver,
  }
}
