import { useSyncExternalStore } from 'react'
import type { FileRead } from '../files/fileRead.ts'

/** One file (or pasted text) of the person's own, as it was read. */
export interface Upload {
  readonly id: string
  readonly read: FileRead
}

/** Where uploads are kept. In memory: gone with the page, and never in an address. */
export interface UploadsStore {
  readonly uploads: () => readonly Upload[]
  readonly add: (reads: readonly FileRead[]) => readonly Upload[]
  /** Puts another reading in the place of one, for instance with what the person filled in. */
  readonly replace: (id: string, read: FileRead) => void
  readonly remove: (id: string) => void
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A new, empty store. */
export function memoryUploads(): UploadsStore {
  let kept: readonly Upload[] = []
  let count = 0
  const listeners = new Set<() => void>()
  const keep = (next: readonly Upload[]) => {
    if (next.length === kept.length && next.every((each, index) => each === kept[index])) return
    kept = next
    listeners.forEach(listener => listener())
  }
  return {
    uploads: () => kept,
    add: reads => {
      const added = reads.map(read => ({ id: String((count += 1)), read }))
      keep([...kept, ...added])
      return added
    },
    replace: (id, read) => keep(kept.map(each => (each.id === id ? { id, read } : each))),
    remove: id => keep(kept.filter(each => each.id !== id)),
    clear: () => keep([]),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The uploads of this page. */
export const uploadsStore: UploadsStore = memoryUploads()

/** What is uploaded, and how to add and remove. */
export function useUploads(): {
  readonly uploads: readonly Upload[]
  readonly add: UploadsStore['add']
  readonly replace: UploadsStore['replace']
  readonly remove: UploadsStore['remove']
  readonly clear: UploadsStore['clear']
} {
  const uploads = useSyncExternalStore(uploadsStore.subscribe, uploadsStore.uploads, uploadsStore.uploads)
  const { add, replace, remove, clear } = uploadsStore
  return { uploads, add, replace, remove, clear }
}
