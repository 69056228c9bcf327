import type { Fault } from '../domain/faults.ts'
import type { HeldReport, Large } from './large.ts'
import type { Named } from '../domain/langs.ts'
import type { Problem } from '../domain/problem.ts'
import type { Unit } from '../domain/unit.ts'

/** The data set id of the person's own files; in `Choice.data` alone it leaves the published sets out. */
export const UPLOAD = 'upload'

export type { HeldReport } from './large.ts'

/** A file of a data set, with what is needed to see that it arrived whole. `path` is below `data/`. */
export interface DataFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A data set as the manifest lists it. */
export interface DataSet extends Named {
  readonly id: string
  readonly synthetic: boolean
  /** Path of the pack below `data/`. */
  readonly pack: string
  readonly default: boolean
  /** Who answers questions about it; memory where it is not said. */
  readonly engine?: 'memory' | 'parquet' | 'clickhouse'
  /** All files of the set, the pack among them: what the methods page offers for download. */
  readonly files: readonly DataFile[]
}

/** A large set, and how many reports the picked bodies have; null where none is picked, or they are too many. */
export interface HeldLarge {
  readonly set: Large
  readonly narrowed: number | null
  readonly fault: Fault | null
}

/** All that the pages may show: the reports of the chosen data sets and the uploaded ones, and the units they name. */
export interface Held {
  readonly datasets: readonly DataSet[]
  readonly reports: readonly HeldReport[]
  /** All versions of a report that has several, the latest last, by organ, year and scope (`twinKey`). */
  readonly versions: ReadonlyMap<string, readonly HeldReport[]>
  readonly units: ReadonlyMap<string, Unit>
  /** Web address that a published report was taken from, by `source`; only http and https addresses are in it. */
  readonly addresses: ReadonlyMap<string, string>
  /**
   * What is wrong with the data sets themselves (`DATA-FETCH`, `DATA-MALFORMED`, `DATA-HASH`, `DATA-UNKNOWN`,
   * `DATA-REPLACED`); empty when all is well. Problems of uploaded files stay with their upload.
   */
  readonly problems: readonly Problem[]
  /** A set too large to be held: of it only the reports of picked bodies are among `reports`. */
  readonly large?: HeldLarge | null
}
