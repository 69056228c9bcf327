import type { Read } from '../../domain/problem.ts'
import { NO_BODIES, type Bodies } from '../../engines/bodies.ts'
import { failed } from '../failed.ts'
import type { BodiesAsk, BodiesPiece } from './messages.ts'

/** The part of a Worker that reading needs, so that tests can stand in for it. */
export interface BodiesWorker {
  readonly postMessage: (message: BodiesAsk, transfer: Transferable[]) => void
  readonly addEventListener: (
    kind: 'message' | 'error',
    listener: (event: { readonly data?: BodiesPiece; readonly message?: string }) => void,
  ) => void
  readonly terminate: () => void
}

function newWorker(): BodiesWorker {
  return new Worker(new URL('./bodies.worker.ts', import.meta.url), { type: 'module' })
}

/** Reads the bodies of a large data set in a worker that ends with it: hundreds of thousands would hold the page. */
export function readBodies(asked: BodiesAsk, worker: BodiesWorker = newWorker()): Promise<Read<Bodies | null>> {
  return new Promise(resolve => {
    const bodies = { ...NO_BODIES }
    const end = (read: Read<Bodies | null>): void => {
      worker.terminate()
      resolve(read)
    }
    worker.addEventListener('message', ({ data }) => {
      if (!data) return
      if ('columns' in data) Object.assign(bodies, data.columns)
      else end({ value: data.end.isRead ? bodies : null, problems: data.end.problems })
    })
    worker.addEventListener('error', ({ message = '' }) => {
      end(failed(`data/${asked.path}`, { code: 'DATA-MALFORMED', found: message }))
    })
    worker.postMessage(asked, [asked.bytes])
  })
}
