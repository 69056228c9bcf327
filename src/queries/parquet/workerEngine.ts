import { NO_BODIES, type Bodies } from '../../engines/bodies.ts'
import { engineError, type Asking, type Engine } from '../../engines/engine.ts'
import type { About, FromWorker, Given, OpenSet, ToWorker, Wish } from './messages.ts'

/** The part of a Worker that asking needs, so that tests can stand in for it. */
export interface AskedWorker {
  readonly postMessage: (message: ToWorker, transfer: Transferable[]) => void
  readonly addEventListener: (
    kind: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: FromWorker; readonly message?: string }) => void,
  ) => void
}

/** A data set that a worker holds: what the page needs to know of it, and who answers. */
export interface OpenedSet {
  readonly about: About
  readonly bodies: Bodies
  readonly engine: Engine
}

interface Waiting {
  readonly resolve: (given: Given) => void
  readonly reject: (error: Error) => void
  readonly onProgress: Asking['onProgress']
}

/** Opens a data set in a worker of its own: reading, decoding and adding are done there, the page gets the answers. */
export function openInWorker(worker: AskedWorker, set: OpenSet): Promise<OpenedSet> {
  const bodies = { ...NO_BODIES }
  const waiting = new Map<number, Waiting>()
  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id)
    waiting.delete(id)
    return one
  }
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      if (!data) return
      if ('bodies' in data) Object.assign(bodies, data.bodies)
      else if ('about' in data) resolve({ about: data.about, bodies, engine: engineOf(worker, waiting) })
      else if ('share' in data) waiting.get(data.id)?.onProgress?.(data.share)
      else if ('given' in data) settle(data.id)?.resolve(data.given)
      else settle(data.id)?.reject(engineError(data.fault, data.detail))
    })
    for (const kind of ['error', 'messageerror'] as const)
      worker.addEventListener(kind, ({ message = kind }) => {
        reject(new Error(message))
        for (const one of waiting.values()) one.reject(engineError('cut', message))
        waiting.clear()
      })
    worker.postMessage({ open: set }, [set.index.bytes, set.bodies.bytes])
  })
}

function engineOf(worker: AskedWorker, waiting: Map<number, Waiting>): Engine {
  let last = 0
  const wished = (wish: Wish, { signal, onProgress }: Asking = {}) =>
    new Promise<Given>((resolve, reject) => {
      if (signal?.aborted) throw reasonOf(signal)
      last += 1
      const id = last
      waiting.set(id, { resolve, reject, onProgress })
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.delete(id)) return
          worker.postMessage({ id, stop: true }, [])
          reject(reasonOf(signal))
        },
        { once: true },
      )
      worker.postMessage({ id, wish }, [])
    })
  return {
    ask: async (question, asking) => {
      const given = await wished({ kind: 'rows', question }, asking)
      return given.kind === 'rows' ? given.rows : []
    },
    reports: async (where, most, asking) => {
      const given = await wished({ kind: 'reports', where, most }, asking)
      return given.kind === 'reports' ? given : { reports: [], count: 0 }
    },
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
