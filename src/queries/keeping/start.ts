import type { Saving } from '../saving.ts'
import { uploadsStore } from '../uploads.ts'
import { startKeeper, type Keeper } from './keeper.ts'
import { tabTurn } from './turn.ts'
import { idbVault } from './vault.ts'

/** Starts keeping in this browser. */
export function startHere(onSaving: (saving: Saving) => void): Keeper {
  const keeper = startKeeper({
    store: uploadsStore,
    vault: idbVault({ onOlder: () => onSaving({ state: 'unsaved', reason: 'older', detail: '' }) }),
    turn: tabTurn,
    onSaving,
    onFirst: () => void askToStay(),
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && uploadsStore.waiting() > 0) void keeper.flush()
  })
  return keeper
}

/** Asks the browser not to clear what is kept when room is short. */
async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // Not offered here; it is kept as long as the browser likes.
  }
}

/** How much is kept here and how much may be, in bytes, and whether the browser promised to keep it. */
export interface Room {
  readonly used: number
  readonly of: number
  readonly isPromised: boolean
}

/** Room on this device; null where the browser does not say. */
export async function roomHere(): Promise<Room | null> {
  try {
    const [{ usage = 0, quota = 0 }, isPromised] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return { used: usage, of: quota, isPromised }
  } catch {
    return null
  }
}

/** Names of what this page itself keeps; another page of the same host may keep things too. */
const OURS = /^(?:ogi|theme$)/u

/** What else the page keeps on this device: fetched files, the theme, the mark. */
export async function wipeRest(): Promise<void> {
  try {
    const names = 'caches' in window ? await caches.keys() : []
    await Promise.all(names.filter(name => OURS.test(name)).map(name => caches.delete(name)))
    for (const storage of [window.localStorage, window.sessionStorage])
      for (const key of Object.keys(storage)) if (OURS.test(key)) storage.removeItem(key)
  } catch {
    // No storage: nothing to throw away.
  }
}
