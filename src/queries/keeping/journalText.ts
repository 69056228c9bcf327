import * as v from 'valibot'
import type { Entry, Journal, Upload } from '../work.ts'
import { freshId } from '../uploads.ts'
import type { Kept, Writing } from './vault.ts'
import { JOURNAL_KEPT, UPLOAD_KEPT } from './workText.ts'

/** Which uploads are kept already, by the key they are kept under. They never change, so each is written once. */
export interface Shelf {
  readonly keyOf: (upload: Upload) => string
  readonly uploadOf: (key: string) => Upload | undefined
  readonly put: (key: string, upload: Upload) => void
  /** The keys that the vault holds, as far as is known. */
  readonly keys: () => ReadonlySet<string>
  /** What the vault holds now: all that was named, and nothing else. */
  readonly hold: (named: ReadonlySet<string>) => void
  readonly isHeld: (key: string) => boolean
}

/** An empty shelf. */
export function newShelf(): Shelf {
  const keys = new WeakMap<Upload, string>()
  let uploads = new Map<string, Upload>()
  let held: ReadonlySet<string> = new Set()
  const put = (key: string, upload: Upload): void => {
    keys.set(upload, key)
    uploads.set(key, upload)
  }
  return {
    keyOf: upload => {
      const known = keys.get(upload)
      if (known !== undefined) return known
      const key = freshId()
      put(key, upload)
      return key
    },
    uploadOf: key => uploads.get(key),
    put,
    keys: () => new Set([...held].filter(key => uploads.has(key))),
    hold: named => {
      held = named
      uploads = new Map([...uploads].filter(([key]) => named.has(key)))
    },
    isHeld: key => held.has(key),
  }
}

/** What is to be written so that this journal is kept. */
export function writingOf(journal: Journal, shelf: Shelf, after: number): Writing {
  const files = new Map<string, string>()
  const named = new Set<string>()
  const entries = journal.entries.map(({ step, file, at, work: { uploads, ...rest } }) => {
    const keys = uploads.map(upload => {
      const key = shelf.keyOf(upload)
      if (!shelf.isHeld(key) && !named.has(key)) files.set(key, JSON.stringify(upload))
      named.add(key)
      return key
    })
    return { step, file, at, uploads: keys, ...rest }
  })
  return { after, named, files, journal: JSON.stringify({ version: 1, cursor: journal.cursor, entries }) }
}

/** What is kept → the journal; null where it is not what this page once wrote. */
export function journalOf(kept: Kept, shelf: Shelf): Journal | null {
  const read = v.safeParse(JOURNAL_KEPT, jsonOf(kept.journal))
  if (!read.success) return null
  for (const [key, text] of kept.files) {
    const upload = v.safeParse(UPLOAD_KEPT, jsonOf(text))
    if (!upload.success) return null
    shelf.put(key, upload.output)
  }
  const entries: Entry[] = []
  for (const { step, file, at, uploads: keys, ...rest } of read.output.entries) {
    const uploads = keys.flatMap(key => shelf.uploadOf(key) ?? [])
    if (uploads.length < keys.length) return null
    entries.push({ step, file, at, work: { uploads, ...rest } })
  }
  shelf.hold(new Set(read.output.entries.flatMap(each => each.uploads)))
  return { entries, cursor: Math.min(read.output.cursor, entries.length - 1) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
