import type { DataTable } from '../domain/dataTable.ts'
import type { Read } from '../domain/problem.ts'
import { LIMITS } from './limits.ts'
import type { Refusal } from './readInWorker.ts'

/** What crosses to the worker of tables; the bytes are handed over. */
export interface TableAsk {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What comes back. */
export type TableAnswer = Read<DataTable | null>

/** Reads one file as a table of any kind, in a worker of its own that ends with it. */
export function readTableInWorker(
  ask: TableAsk,
  signal?: AbortSignal,
): Promise<{ readonly read: TableAnswer } | { readonly refused: Refusal; readonly detail: string }> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
    const end = (outcome: Parameters<typeof resolve>[0]): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => end({ refused: 'timeout', detail: '' }), LIMITS.seconds * 1000)
    signal?.addEventListener('abort', () => end({ refused: 'cancelled', detail: '' }))
    worker.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => end({ read: data }))
    worker.addEventListener('error', event => end({ refused: 'failed', detail: event.message }))
    worker.postMessage(ask, [ask.bytes.buffer])
  })
}
