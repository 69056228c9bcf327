import { queryOptions } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Keeper } from './keeping/keeper.ts'
import type { NoBackup } from './keeping/backup.ts'
import type { Room } from './keeping/start.ts'
import type { Saving } from './saving.ts'
import { uploadsStore } from './uploads.ts'

/** A mark on this device that something is kept, so that a page with nothing to bring back need not wait. */
const MARK = 'ogi-kept'

/** How long the first page waits for what is kept, in ms; it comes later where it takes longer. */
const PATIENCE = 4000

let saving: Saving = { state: 'loading' }
let keeper: Promise<Keeper | null> | null = null
const listeners = new Set<() => void>()

function onSaving(next: Saving): void {
  saving = next
  if (next.state === 'saved') mark(true)
  listeners.forEach(listener => listener())
}

/** Whether something is kept on this device, as far as a glance can tell. */
function isMarked(): boolean {
  try {
    return window.localStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}

function mark(isKept: boolean): void {
  try {
    if (isKept) window.localStorage.setItem(MARK, '1')
    else window.localStorage.removeItem(MARK)
  } catch {
    // No storage: nothing is kept either.
  }
}

/** Starts keeping, once; its code is fetched only now. */
function begun(): Promise<Keeper | null> {
  keeper ??= import('./keeping/start.ts').then(
    ({ startHere }) => startHere(onSaving),
    (error: unknown) => {
      onSaving({ state: 'unsaved', reason: 'failed', detail: String(error) })
      // The next change, or who asks to save now, fetches it again.
      keeper = null
      return null
    },
  )
  return keeper
}

/** What is kept, for a page that must not show before it is there; nothing to wait for where nothing is marked. */
export const keptHere = queryOptions({
  queryKey: ['kept'],
  queryFn: broughtBack,
  staleTime: Infinity,
  ...(isMarked() ? {} : { initialData: true as const }),
})

function begin(): void {
  void begun()
}

/** Starts keeping when there is something to bring back, something to write down, or nothing else to do. */
export function startKeeping(): void {
  if (isMarked()) return begin()
  uploadsStore.subscribe(begin)
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 5000 })
  else setTimeout(begin, 2000)
}

/** Resolves when what is kept has been brought back, could not be, or takes too long to wait for. */
async function broughtBack(): Promise<true> {
  const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  const ready = begun().then(each => each?.ready)
  await Promise.race([ready, late])
  return true
}

/** Whether the work is written down. */
export function useSaving(): Saving {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => saving,
    () => saving,
  )
}

/** Tries to write down now. */
export async function saveNow(): Promise<void> {
  await (await begun())?.flush()
}

/** Throws away everything that this page keeps on this device; false where the browser did not let it. */
export async function wipeAll(): Promise<boolean> {
  const isWiped = await (await begun())?.wipe()
  if (isWiped === false) return false
  mark(false)
  await (await import('./keeping/start.ts')).wipeRest()
  return true
}

/** How much room the kept work takes; null where the browser does not say. */
export async function room(): Promise<Room | null> {
  return (await import('./keeping/start.ts')).roomHere()
}

/** All of the person's work as one file. */
export async function backupFile(): Promise<Blob> {
  const { backupOf } = await import('./keeping/backup.ts')
  return backupOf(uploadsStore.work(), new Date())
}

/** Brings a backup back in the place of the present work, as one step that can be undone; or says why not. */
export async function restoreBackup(file: File): Promise<NoBackup | null> {
  const { readBackup } = await import('./keeping/readBackup.ts')
  const work = await readBackup(file)
  if ('refused' in work) return work
  uploadsStore.change({ step: 'restore', file: file.name, make: () => work })
  return null
}
