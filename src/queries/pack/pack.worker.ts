import '../../domain/olderBrowsers.ts'
import { DATASET_PACK } from '../../files/schemas.ts'
import { readJson } from '../readJson.ts'
import { blockOf } from './block.ts'
import type { PackAsk, PackPiece } from './messages.ts'

/** So many heads, so many columns in one piece. */
const PIECE = { heads: 1500, columns: 60 } as const

function send(piece: PackPiece, transfer: Transferable[] = []): void {
  self.postMessage(piece, { transfer })
}

function piecesOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

// Only a wire: validating and making columns are functions that the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<PackAsk>) => {
  const { value, problems } = readJson(data.path, new TextDecoder().decode(data.bytes), DATASET_PACK)
  if (value) {
    const { heads, columns } = blockOf(value.reports)
    for (const piece of piecesOf(heads, PIECE.heads)) send({ heads: piece })
    for (const piece of piecesOf([...columns], PIECE.columns))
      send(
        { columns: piece },
        piece.map(([, { values }]) => values.buffer),
      )
  }
  const { units = [], sources = [] } = value ?? {}
  send({ end: { isRead: value !== null, problems, units, sources } })
})
