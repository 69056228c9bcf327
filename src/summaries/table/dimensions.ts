import { APPLICANTS } from '../../domain/forms/applications.ts'
import type { Key } from '../../engines/question.ts'

/** What a table can be laid out by. `applicant` and `measure` part the cells of a report, the others the reports. */
export const DIMENSIONS = [
  'unit',
  'year',
  'scope',
  'level',
  'kind',
  'parent',
  'region',
  'applicant',
  'measure',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A dimension that groups reports. */
export type ReportDimension = Exclude<Dimension, 'applicant' | 'measure'> & Key

/** Whether a dimension groups reports, and does not part their cells. */
export function groupsReports(dimension: Dimension): dimension is ReportDimension {
  return dimension !== 'applicant' && dimension !== 'measure'
}

/** The dimension of a name, or undefined. */
export function dimensionOf(name: string): Dimension | undefined {
  return DIMENSIONS.find(each => each === name)
}

/** The kinds of applicants, in the order of the form, their total last. */
export const APPLICANT_IDS: readonly string[] = APPLICANTS.map(column => column.id)
