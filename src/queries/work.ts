import type { Cell } from '../domain/cell.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Step } from '../domain/keeping.ts'
import type { FileRead } from '../files/fileRead.ts'

/** One cell that a person put right: which, and what the file had there. What it is now stands in the report. */
export interface Correction {
  /** Index of the report in its file. */
  readonly report: number
  readonly cell: CellId
  readonly was: Cell | null
  readonly at: number
}

/** One file (or pasted text) of the person's own, as it was read and put right. */
export interface Upload {
  readonly id: string
  readonly read: FileRead
  readonly corrections?: readonly Correction[]
}

/** What is taken where an imported report is there already: the new one, the old one, or cell by cell. */
export interface Replacement {
  /** Organ, year and scope, as `twinKey` writes them. */
  readonly key: string
  readonly take: 'new' | 'old' | 'cells'
  /** With `cells`: the cells that keep the old value. */
  readonly old: readonly CellId[]
}

/** A spelling that a person said means a cell, a row or a column of the form; used again for the next file. */
export interface Alias {
  readonly label: string
  readonly means: string
}

/** All that a person has put into the page. It is one value: every change makes the next. */
export interface Work {
  readonly uploads: readonly Upload[]
  readonly replacements: readonly Replacement[]
  readonly aliases: readonly Alias[]
}

export const NO_WORK: Work = { uploads: [], replacements: [], aliases: [] }

/** One state of the work: after which step, of which file, when. */
export interface Entry {
  readonly step: Step
  readonly file: string
  readonly at: number
  readonly work: Work
}

/** The last states of the work, and which of them is the present one. */
export interface Journal {
  readonly entries: readonly Entry[]
  readonly cursor: number
}

/** How many states are kept beside the present one. */
export const SNAPSHOTS = 10

const START: Entry = { step: 'start', file: '', at: 0, work: NO_WORK }

export const NEW_JOURNAL: Journal = { entries: [START], cursor: 0 }

/** The present state. */
export function workOf({ entries, cursor }: Journal): Work {
  return entries[cursor]?.work ?? NO_WORK
}

/** Files that come in together within this many ms are one step. */
const TOGETHER = 2000

/** The journal after a change; what had been undone is forgotten, and of the past the last ten states are kept. */
export function withEntry({ entries, cursor }: Journal, entry: Entry): Journal {
  const past = entries.slice(0, cursor + 1)
  const last = past.at(-1)
  const joins = last?.step === 'add' && entry.step === 'add' && entry.at - last.at < TOGETHER
  const next = [...(joins ? past.slice(0, -1) : past), entry].slice(-1 - SNAPSHOTS)
  return { entries: next, cursor: next.length - 1 }
}

/** The journal with another of its states as the present one; itself where there is no such state. */
export function movedTo(journal: Journal, cursor: number): Journal {
  return journal.entries[cursor] === undefined || cursor === journal.cursor ? journal : { ...journal, cursor }
}
