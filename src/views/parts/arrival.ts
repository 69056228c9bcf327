let isAwaited = false

/** Says that the page opened next is asked for its answer: it goes there instead of to its beginning. */
export function askForAnswer(): void {
  isAwaited = true
}

/** Whether the answer was asked for, once. */
export function takeAsked(): boolean {
  const taken = isAwaited
  isAwaited = false
  return taken
}
