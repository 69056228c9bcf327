import type { MarkedCopy } from '../files/writers/markedXlsx.ts'

export type { Remark } from '../files/writers/markedXlsx.ts'

/** A copy of a file with its problems marked, to be saved; the writer is fetched only now. */
export async function markedFile(copy: MarkedCopy): Promise<Blob> {
  const { markedXlsx } = await import('../files/writers/markedXlsx.ts')
  const bytes = await markedXlsx(copy)
  return new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}
