import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'

/** Where a report was published: its short name, and the web address where one is known. */
export interface Source {
  readonly source: string
  readonly organ: string
  readonly reportYear: number | null
  readonly address: string
  readonly published: string
}

/** What a data set is called, and whether its figures are made up. */
export interface DataSetName {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly synthetic: boolean
  /** Shown when the address names no data set. */
  readonly default: boolean
}

/** A report without its figures and its text: so little of each of very many that all of them may be held at once. */
export type Head = Omit<Report, 'cells' | 'heading' | 'sections' | 'tables'>

/** A data set before it is written: reports, the units they name, where they were published. */
export interface DataSetContent {
  readonly name: DataSetName
  readonly reports: readonly Report[]
  readonly units: readonly Unit[]
  readonly sources: readonly Source[]
}
