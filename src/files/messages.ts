import type { FileRead } from './fileRead.ts'

/** What crosses to the worker: plain data; the bytes are handed over, not copied. */
export interface Ask {
  readonly id: number
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The encoding that a person chose for a text. */
  readonly encoding?: string
}

/** What comes back: plain data, nothing with a prototype or a function in it. */
export interface Answer {
  readonly id: number
  /** One for the file, or one for each file in an archive. */
  readonly reads: readonly FileRead[]
}
