import { useSyncExternalStore } from 'react'

/** The data sets of which a part does not answer at present. */
const SILENT = new Set<string>()
const listeners = new Set<() => void>()

/** Notes that a part of what answers for a data set is silent, or not any more. */
export function setSilent(dataset: string, isSilent: boolean): void {
  if (isSilent) SILENT.add(dataset)
  else SILENT.delete(dataset)
  for (const listener of listeners) listener()
}

/** Whether a part of what answers for a data set is silent while it is asked. */
export function useSilent(dataset: string): boolean {
  return useSyncExternalStore(subscribe, () => SILENT.has(dataset))
}

/** Comes when a part of what answers for a data set is silent; `leave` ends the waiting for it. */
export function untilSilent(dataset: string): { readonly silent: Promise<void>; readonly leave: () => void } {
  const { promise, tell } = told()
  const look = (): void => (SILENT.has(dataset) ? tell() : undefined)
  const leave = subscribe(look)
  look()
  return { silent: promise, leave }
}

function told() {
  let end: (() => void) | null = null
  const promise = new Promise<void>(done => (end = done))
  return { promise, tell: () => end?.() }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
