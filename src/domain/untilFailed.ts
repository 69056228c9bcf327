const failed = new Set<() => void>()

/**
 * A promise that is kept. One that fails is kept until its failure has been told (`forgetFailed`), as who shows it
 * would else ask without end; then `forget` is called, and it is asked anew.
 */
export function untilFailed<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(() => failed.add(forget))
  return promise
}

/** Forgets all that failed: whoever wants it next asks anew. */
export function forgetFailed(): void {
  for (const forget of failed) forget()
  failed.clear()
}
