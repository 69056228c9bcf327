import type { Amount } from '../engines/question.ts'
import { RESULTS, TRACKS, type ResultId, type TrackId } from '../domain/forms/appeals.ts'
import { amountOf, cellMeasure, yearOf } from './amounts.ts'
import { fullestYear } from './period.ts'
import type { Summary } from './summary.ts'

/** The results of one track of appeals in one year. */
export interface TrackResults {
  readonly track: TrackId
  readonly results: Readonly<Record<ResultId, Amount>>
}

export interface AppealsOfYear {
  /** The year with the most reports: totals of table 4 are not additive over years. */
  readonly year: number | null
  readonly tracks: readonly TrackResults[]
  readonly reports: readonly string[]
  readonly count: number
}

/** Three tracks × four results, of one year. */
export const appealsOfYear: Summary<AppealsOfYear> = {
  question: where => ({
    measures: TRACKS.flatMap(track =>
      RESULTS.map(result => cellMeasure(`${track.id}/${result.id}`, `4/${track.id}/${result.id}`)),
    ),
    groupBy: ['year'],
    where,
  }),
  rows: answer => {
    const year = fullestYear(answer)
    const row = answer.find(each => yearOf(each) === year)
    if (!row) return { year: null, tracks: [], reports: [], count: 0 }
    const tracks = TRACKS.map(({ id }): TrackResults => ({
      track: id,
      results: {
        upheld: amountOf(row, `${id}/upheld`),
        corrected: amountOf(row, `${id}/corrected`),
        other: amountOf(row, `${id}/other`),
        pending: amountOf(row, `${id}/pending`),
        total: amountOf(row, `${id}/total`),
      },
    }))
    return { year, tracks, reports: row.reports, count: row.count }
  },
}
