import { useSyncExternalStore } from 'react'
import type { Step } from '../domain/keeping.ts'
import type { FileRead } from '../files/fileRead.ts'
import { movedTo, NEW_JOURNAL, withEntry, workOf, type Journal, type Upload, type Work } from './work.ts'

export type { Upload } from './work.ts'

/** One change of the work, to be made again on top of what another tab has kept meanwhile. */
export interface Change {
  readonly step: Step
  /** The file that it was about, for the list of steps. */
  readonly file?: string
  readonly make: (work: Work) => Work
}

/** Where the person's work is held while the page is open; `keeping/` writes it down and brings it back. */
export interface UploadsStore {
  readonly uploads: () => readonly Upload[]
  readonly work: () => Work
  readonly journal: () => Journal
  readonly change: (change: Change) => void
  /** Makes another state of the journal the present one. */
  readonly moveTo: (cursor: number) => void
  readonly add: (reads: readonly FileRead[]) => readonly Upload[]
  /** Puts another reading in the place of one, for instance with what the person filled in. */
  readonly replace: (id: string, read: FileRead) => void
  readonly remove: (id: string) => void
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
  /** How many changes are not written down yet. */
  readonly waiting: () => number
  /** Says that the first so many of them are. */
  readonly written: (count: number) => void
  /** Takes what is kept as the ground, and makes the waiting changes again on top of it. */
  readonly rebase: (journal: Journal) => void
  /** Everything is thrown away, the past and what waits too. */
  readonly forget: () => void
}

type Pending = (journal: Journal) => Journal

/** A new, empty store. */
export function memoryUploads(): UploadsStore {
  let journal = NEW_JOURNAL
  let pending: readonly Pending[] = []
  const listeners = new Set<() => void>()
  const show = (next: Journal): void => {
    if (next === journal) return
    journal = next
    listeners.forEach(listener => listener())
  }
  const put = (step: Pending): void => {
    const next = step(journal)
    if (next === journal) return
    pending = [...pending, step]
    show(next)
  }
  const rebase = (ground: Journal): void => show(pending.reduce((before, step) => step(before), ground))
  const change = ({ step, file = '', make }: Change): void => {
    const at = Date.now()
    put(before => {
      const work = make(workOf(before))
      return work === workOf(before) ? before : withEntry(before, { step, file, at, work })
    })
  }
  return {
    ...changesOf(() => workOf(journal), change),
    journal: () => journal,
    moveTo: cursor => put(before => movedTo(before, cursor)),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    waiting: () => pending.length,
    written: count => {
      pending = pending.slice(count)
    },
    rebase,
    forget: () => {
      pending = []
      show(NEW_JOURNAL)
    },
  }
}

type Changes = Pick<UploadsStore, 'uploads' | 'work' | 'change' | 'add' | 'replace' | 'remove' | 'clear'>

/** The changes that the page makes, each by its name. */
function changesOf(work: () => Work, change: UploadsStore['change']): Changes {
  const fileOf = (id: string): string => work().uploads.find(each => each.id === id)?.read.file ?? ''
  return {
    uploads: () => work().uploads,
    work,
    change,
    add: reads => {
      if (reads.length === 0) return []
      const added = reads.map(read => ({ id: freshId(), read }))
      const make = (before: Work): Work => ({ ...before, uploads: [...before.uploads, ...added] })
      change({ step: 'add', file: reads[0]?.file ?? '', make })
      return added
    },
    replace: (id, read) =>
      change({ step: 'fill', file: read.file, make: before => withUpload(before, id, each => ({ ...each, read })) }),
    remove: id => change({ step: 'remove', file: fileOf(id), make: before => withUpload(before, id, () => null) }),
    clear: () =>
      change({ step: 'clear', make: before => (before.uploads.length === 0 ? before : { ...before, uploads: [] }) }),
  }
}

let given = 0

/** An id that no other page gives either: when, which of this page, and some luck. */
export function freshId(): string {
  given += 1
  return `${Date.now().toString(36)}-${given}-${Math.random().toString(36).slice(2, 8)}`
}

/** The work with one upload made another, or left out where `make` gives null; the same object where it is not there. */
export function withUpload(work: Work, id: string, make: (upload: Upload) => Upload | null): Work {
  const before = work.uploads.find(each => each.id === id)
  if (before === undefined) return work
  const after = make(before)
  if (after === before) return work
  return { ...work, uploads: work.uploads.flatMap(each => (each === before ? (after ?? []) : [each])) }
}

/** The uploads of this page. */
export const uploadsStore: UploadsStore = memoryUploads()

/** What is uploaded, and how to add and remove. */
export function useUploads(): { readonly uploads: readonly Upload[] } & Pick<
  UploadsStore,
  'add' | 'replace' | 'remove' | 'clear'
> {
  const uploads = useSyncExternalStore(uploadsStore.subscribe, uploadsStore.uploads, uploadsStore.uploads)
  const { add, replace, remove, clear } = uploadsStore
  return { uploads, add, replace, remove, clear }
}

/** All of the person's work, and the states it can go back to. */
export function useJournal(): Journal {
  return useSyncExternalStore(uploadsStore.subscribe, uploadsStore.journal, uploadsStore.journal)
}
