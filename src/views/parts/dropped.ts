let waiting: readonly File[] = []

/** Leaves files that were dropped on another page for the page 导入, which is opened next. */
export function leaveDropped(files: readonly File[]): void {
  waiting = files
}

/** The files that were left, once. */
export function takeDropped(): readonly File[] {
  const taken = waiting
  waiting = []
  return taken
}
