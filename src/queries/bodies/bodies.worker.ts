import '../../domain/olderBrowsers.ts'
import { thrown } from '../thrown.ts'
import { bodiesOf } from './bodiesOf.ts'
import type { BodiesAsk, BodiesPiece } from './messages.ts'

function send(piece: BodiesPiece): void {
  self.postMessage(piece)
}

async function read(asked: BodiesAsk): Promise<void> {
  const { value, problems } = await bodiesOf(asked, asked.sha256)
  for (const [name, column] of Object.entries(value ?? {})) send({ columns: { [name]: column } })
  send({ end: { isRead: value !== null, problems } })
}

// Only a wire: what is read is a function that the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<BodiesAsk>) => void read(data).catch(thrown))
