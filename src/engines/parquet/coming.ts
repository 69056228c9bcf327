/** Something on its way that several may wait for; it is stopped when nobody waits any more. */
export interface Coming {
  readonly whole: Promise<void>
  readonly join: () => void
  readonly leave: () => void
}

/** Starts something; `onEnd` is called once, when it is there, has failed or was stopped. */
export function begin(run: (signal: AbortSignal) => Promise<void>, onEnd: () => void): Coming {
  const stop = new AbortController()
  let waiting = 0
  let isOver = false
  const end = (): void => {
    if (isOver) return
    isOver = true
    onEnd()
  }
  const whole = run(stop.signal)
  whole.then(end, end)
  return {
    whole,
    join: () => {
      waiting += 1
    },
    leave: () => {
      waiting -= 1
      if (waiting > 0 || isOver) return
      end()
      stop.abort()
    },
  }
}

/** Lets so many run at a time; the others wait for their turn, and those stopped meanwhile never start. */
export function gate(most: number): <T>(run: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (run, signal) => {
    if (running >= most) await new Promise<void>(next => waiting.push(next))
    else running += 1
    try {
      signal.throwIfAborted()
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
