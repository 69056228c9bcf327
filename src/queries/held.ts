import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'

/** A report with the id of the data set it came in (`upload` for the person's own files). */
export interface HeldReport extends Report {
  readonly dataset: string
}

/** A data set as the manifest lists it. */
export interface DataSet {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly synthetic: boolean
  /** Path of the pack below `data/`. */
  readonly pack: string
  readonly default: boolean
}

/** All that the pages may show: the reports of the chosen data sets and the uploaded ones, and the units they name. */
export interface Held {
  readonly datasets: readonly DataSet[]
  readonly reports: readonly HeldReport[]
  readonly units: ReadonlyMap<string, Unit>
}
