import type { Failure } from '../../domain/keeping.ts'
import type { Saving } from '../saving.ts'
import type { UploadsStore } from '../uploads.ts'
import type { Journal } from '../work.ts'
import { journalOf, newShelf, writingOf, type Shelf } from './journalText.ts'
import type { Turn, TurnNews } from './turn.ts'
import type { Failed, Vault, Vaulted } from './vault.ts'

/** What the keeper works with; tests put others in their place. */
export interface KeeperParts {
  readonly store: UploadsStore
  readonly vault: Vault
  readonly turn: (news: TurnNews) => Turn
  readonly onSaving: (saving: Saving) => void
  /** Called once after the first writing that held. */
  readonly onFirst: () => void
}

/** Writes the work down as it changes, and brings back what is kept. */
export interface Keeper {
  /** Resolves when what is kept is there, or cannot be had. */
  readonly ready: Promise<void>
  /** Writes now what waits, or tries again what failed. */
  readonly flush: () => Promise<void>
  /** Throws away all that is kept, in this tab and the others; false where the browser did not let it. */
  readonly wipe: () => Promise<boolean>
  readonly close: () => void
}

/** How long a change waits for the next, in ms: this, and the writing itself, is all that a killed tab can lose. */
const PAUSE = 300

/** How soon what could not be written is tried again by itself, in ms. */
const AGAIN = 20_000

/** Storage that is not there does not come back by waiting. */
const FINAL: ReadonlySet<Failure> = new Set<Failure>(['disabled', 'older'])

interface Desk extends KeeperParts {
  readonly shelf: Shelf
  readonly turns: () => Turn
  readonly flush: () => Promise<void>
  /** The number of the last writing that this tab knows. */
  number: number
  isLoaded: boolean
  isFirst: boolean
  isFailing: boolean
  at: number
  timer: ReturnType<typeof setTimeout> | undefined
  again: ReturnType<typeof setTimeout> | undefined
}

/** Starts keeping. Nothing here throws: what fails is said, and the page works on without it. */
export function startKeeper(parts: KeeperParts): Keeper {
  let running: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(run: () => Promise<T>): Promise<T> => {
    const done = running.then(run, run)
    running = done
    return done
  }
  const flush = (): Promise<void> => {
    clearTimeout(desk.timer)
    desk.timer = undefined
    return inOrder(() => write(desk))
  }
  const times = { timer: undefined, again: undefined }
  const turns = (): Turn => turn
  const desk: Desk = {
    ...parts,
    ...times,
    shelf: newShelf(),
    turns,
    flush,
    number: 0,
    isLoaded: false,
    isFirst: true,
    isFailing: false,
    at: 0,
  }
  const turn = parts.turn({
    onTurn: isMine => void inOrder(async () => (isMine && (await load(desk)) ? save(desk) : say(desk))),
    onPlease: flush,
    onSaved: () => void inOrder(async () => ((await load(desk)) ? say(desk) : undefined)),
    onWiped: () => void inOrder(async () => forget(desk)),
  })
  const stop = parts.store.subscribe(() => {
    if (parts.store.waiting() === 0) return
    // What is not written yet is not said to be.
    if (!desk.isFailing) parts.onSaving({ state: 'saving' })
    desk.timer ??= setTimeout(() => void flush(), PAUSE)
  })
  return {
    ready: flush(),
    flush,
    wipe: () => inOrder(() => wipe(desk)),
    close: () => {
      stop()
      clearTimeout(desk.timer)
      clearTimeout(desk.again)
      turn.close()
    },
  }
}

function say(desk: Desk): void {
  if (!desk.turns().isMine()) desk.onSaving({ state: 'reading' })
  else desk.onSaving(desk.number === 0 ? { state: 'nothing' } : { state: 'saved', at: desk.at, isBare: false })
}

function fail(desk: Desk, { failure, detail }: Failed): false {
  desk.isFailing = true
  desk.onSaving({ state: 'unsaved', reason: failure, detail })
  clearTimeout(desk.again)
  if (!FINAL.has(failure)) desk.again = setTimeout(() => void desk.flush(), AGAIN)
  return false
}

/** Brings back what is kept; what this page changed meanwhile is made again on top of it. */
async function load(desk: Desk): Promise<boolean> {
  const kept = await desk.vault.load(desk.shelf.keys())
  if ('failure' in kept) return fail(desk, kept)
  const journal = kept.value && journalOf(kept.value, desk.shelf)
  if (kept.value && !journal) return fail(desk, { failure: 'unlike', detail: '' })
  desk.number = kept.value?.number ?? 0
  desk.at = journal?.entries.at(-1)?.at ?? 0
  desk.isLoaded = true
  if (journal) desk.store.rebase(journal)
  return true
}

async function put(desk: Desk, journal: Journal): Promise<Vaulted<number>> {
  const writing = writingOf(journal, desk.shelf, desk.number)
  const done = await desk.vault.save(writing)
  if ('failure' in done) return done
  desk.shelf.hold(writing.named)
  desk.number = done.value
  desk.at = Date.now()
  return done
}

async function save(desk: Desk): Promise<void> {
  const { store, turns } = desk
  const count = store.waiting()
  if (count === 0) return say(desk)
  desk.onSaving({ state: 'saving' })
  const whole = await put(desk, store.journal())
  // Where there is no room for the past, the present is kept alone, and that is said.
  const isBare = 'failure' in whole && whole.failure === 'quota'
  const done = isBare ? await put(desk, bareOf(store.journal())) : whole
  if ('failure' in done && done.failure === 'conflict') return (await load(desk)) ? save(desk) : undefined
  if ('failure' in done) return void fail(desk, done)
  store.written(count)
  desk.isFailing = false
  turns().tell('saved')
  if (desk.isFirst) desk.onFirst()
  desk.isFirst = false
  if (store.waiting() > 0) return save(desk)
  desk.onSaving({ state: 'saved', at: desk.at, isBare })
}

async function write(desk: Desk): Promise<void> {
  const turn = desk.turns()
  await turn.first
  if (!desk.isLoaded && !(await load(desk))) return
  if (desk.store.waiting() === 0 || turn.isMine()) return save(desk)
  await turn.take()
  if (await load(desk)) await save(desk)
}

async function wipe(desk: Desk): Promise<boolean> {
  clearTimeout(desk.timer)
  desk.timer = undefined
  const turn = desk.turns()
  if (!turn.isMine()) await turn.take()
  const done = await desk.vault.wipe()
  if ('failure' in done && !FINAL.has(done.failure)) {
    fail(desk, done)
    return false
  }
  turn.tell('wiped')
  forget(desk)
  return true
}

function forget(desk: Desk): void {
  desk.shelf.hold(new Set())
  desk.number = 0
  desk.store.forget()
  say(desk)
}

function bareOf(journal: Journal): Journal {
  const present = journal.entries[journal.cursor]
  return present ? { entries: [present], cursor: 0 } : journal
}
