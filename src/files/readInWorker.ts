import type { FileRead } from './fileRead.ts'
import { LIMITS } from './limits.ts'
import type { Answer, Ask } from './messages.ts'

/** Why a file gave nothing: cut off by the person, too slow, or the worker could not run at all. */
export type Refusal = 'cancelled' | 'timeout' | 'failed'

/** What became of one file. It is a value: a file that spoils its worker spoils no other file. */
export type Outcome = { readonly reads: readonly FileRead[] } | { readonly refused: Refusal; readonly detail: string }

/** The part of a Worker that reading needs, so that tests can stand in for it. */
export interface Wire {
  readonly postMessage: (ask: Ask, transfer: Transferable[]) => void
  readonly terminate: () => void
  readonly addEventListener: (
    kind: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: Answer; readonly message?: string }) => void,
  ) => void
}

/** One file to be read; its bytes are handed over and gone after that. */
export interface Job {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly encoding?: string
  readonly signal?: AbortSignal
}

interface Waiting extends Job {
  readonly id: number
  readonly settle: (outcome: Outcome) => void
}

interface Line {
  readonly add: (job: Waiting) => void
  readonly cancel: (job: Waiting) => void
}

function lineBefore(spawn: () => Wire, limit: number): Line {
  const queue: Waiting[] = []
  let wire: Wire | null = null
  let current: Waiting | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function finish(outcome: Outcome): void {
    const done = current
    clearTimeout(timer)
    current = null
    done?.settle(outcome)
    next()
  }

  function end(refused: Refusal, detail = ''): void {
    wire?.terminate()
    wire = null
    finish({ refused, detail })
  }

  function start(): Wire {
    const fresh = spawn()
    fresh.addEventListener('message', ({ data }) => {
      if (fresh === wire && data && data.id === current?.id) finish({ reads: data.reads })
    })
    for (const kind of ['error', 'messageerror'] as const)
      fresh.addEventListener(kind, event => {
        if (fresh === wire) end('failed', event.message ?? kind)
      })
    return fresh
  }

  function next(): void {
    const job = current ? undefined : queue.shift()
    if (!job) return
    current = job
    timer = setTimeout(() => end('timeout'), limit)
    try {
      wire ??= start()
      const { id, file, bytes, encoding } = job
      wire.postMessage({ id, file, bytes, ...(encoding === undefined ? {} : { encoding }) }, [bytes.buffer])
    } catch (error) {
      end('failed', error instanceof Error ? error.message : String(error))
    }
  }

  function cancel(job: Waiting): void {
    if (job === current) return end('cancelled')
    const at = queue.indexOf(job)
    if (at < 0) return
    queue.splice(at, 1)
    job.settle({ refused: 'cancelled', detail: '' })
  }

  function add(job: Waiting): void {
    queue.push(job)
    next()
  }

  return { add, cancel }
}

/**
 * A queue before one worker. Files are read one by one, so that the time limit is each file's own; a file that is
 * cancelled, too slow or fatal ends the worker, and the next file gets a fresh one.
 */
export function makeReader(spawn: () => Wire, limit: number = LIMITS.seconds * 1000): (job: Job) => Promise<Outcome> {
  const line = lineBefore(spawn, limit)
  let lastId = 0
  return job =>
    new Promise(resolve => {
      if (job.signal?.aborted) return resolve({ refused: 'cancelled', detail: '' })
      const stop = (): void => line.cancel(waiting)
      const settle = (outcome: Outcome): void => {
        job.signal?.removeEventListener('abort', stop)
        resolve(outcome)
      }
      lastId += 1
      const waiting: Waiting = { ...job, id: lastId, settle }
      job.signal?.addEventListener('abort', stop)
      line.add(waiting)
    })
}

/** Reads one file in the page's worker. */
export const readInWorker = makeReader(
  () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' }),
)
