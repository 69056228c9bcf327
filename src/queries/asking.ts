/** What crosses to a worker. */
export interface Asked<Asks> {
  readonly id: number
  readonly kind: keyof Asks
  readonly ask: unknown
}

/** What comes back of a question. */
export type Reply = { readonly id: number; readonly gives: unknown } | { readonly id: number; readonly fault: string }

/** What can be asked of a worker, by name: what is handed over, and what comes back. */
type Questions<Asks> = { readonly [Kind in keyof Asks]: { readonly ask: unknown; readonly gives: unknown } }

/** How a worker answers each kind of question. */
export type Answers<Asks extends Questions<Asks>> = {
  readonly [Kind in keyof Asks]: (ask: Asks[Kind]['ask']) => Asks[Kind]['gives']
}

/** Asks a worker, each question with a number of its own. */
export interface Asker<Asks extends Questions<Asks>> {
  readonly ask: <Kind extends keyof Asks>(kind: Kind, ask: Asks[Kind]['ask']) => Promise<Asks[Kind]['gives']>
  /** Breaks off every question that waits. */
  readonly failAll: (fault: string) => void
}

interface Waiting {
  readonly resolve: (gives: unknown) => void
  readonly reject: (error: Error) => void
}

/** A worker that can be asked; when it breaks, all that waits is broken off, and `onBroken` is told: it answers no more. */
export function asking<Asks extends Questions<Asks>>(worker: Worker, onBroken?: () => void): Asker<Asks> {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const failAll = (fault: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(fault))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('fault' in data) one?.reject(new Error(data.fault))
    else one?.resolve(data.gives)
  })
  worker.addEventListener('error', event => {
    onBroken?.()
    failAll(event.message)
  })
  return {
    ask: <Kind extends keyof Asks>(kind: Kind, ask: Asks[Kind]['ask']) =>
      new Promise<Asks[Kind]['gives']>((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ id: asked, kind, ask } satisfies Asked<Asks>)
      }),
    failAll,
  }
}

/** In the worker: the reply to a question, or what went wrong with it. */
export function replyTo<Asks extends Questions<Asks>>(
  answers: Answers<Asks> | null,
  { id, kind, ask }: Asked<Asks>,
): Reply {
  try {
    return { id, gives: answers?.[kind](ask) }
  } catch (error) {
    return { id, fault: String(error) }
  }
}
