import type { Layout } from '../domain/layouts.ts'
import type { Report } from '../domain/report.ts'
import type { Problem } from '../domain/problem.ts'
import type { Preview } from './previews.ts'

/** What was made of one file: its reports, how it was read, and every problem with its place. */
export interface FileRead {
  /** Base name; `archive` is that of the archive it lies in. */
  readonly file: string
  readonly archive?: string
  readonly bytes: number
  /** The encoding it was decoded with (`utf-8`, `gb18030`, `utf-16le` …), or null where it is no text. */
  readonly encoding: string | null
  /** For a text that is not ASCII alone: what it would begin with in each encoding. */
  readonly previews?: readonly Preview[]
  readonly layout: Layout | null
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
  /** The decoded text, so that a place can be shown; cut at 2,000,000 characters. */
  readonly text: string
  /** The names of the sheets whose text it is, where there are several. */
  readonly sheets?: readonly string[]
}
