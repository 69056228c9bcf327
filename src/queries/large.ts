import type { Problem, Read } from '../domain/problem.ts'
import type { Report } from '../domain/report.ts'
import type { Bodies } from '../engines/bodies.ts'
import type { Engine } from '../engines/engine.ts'

/** A report with the id of the data set it came in (`upload` for the person's own files). */
export interface HeldReport extends Report {
  readonly dataset: string
}

/** So many reports may be held whole; where a choice has more, pages ask for sums only. */
export const MOST_HELD = 2000

/** A data set that is asked rather than held. */
export interface Large {
  readonly dataset: string
  /** Names the content, for what is kept of its answers. */
  readonly hash: string
  readonly engine: Engine
  readonly bodies: Bodies
  readonly count: number
  readonly years: readonly number[]
  /** Who usually asks a database, where it is one. */
  readonly reader?: string
}

/** What an opening gives. */
export type LargeRead = Read<Large | null>

/** A set whose files are not what they should be. */
export function notOpened(problems: readonly Problem[]): LargeRead {
  return { value: null, problems }
}
