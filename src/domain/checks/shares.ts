import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { sumOf, totalsOfGroup } from './values.ts'

/** A share that is worth a look: part of whole above `above`, from `least` cases on. */
interface Share {
  readonly id: string
  readonly part: CellId
  readonly whole: (report: Report) => readonly CellId[]
  readonly above: number
  readonly least: number
}

/** What was closed, as the whole of a share. */
export const CLOSED = (): readonly CellId[] => ['3/total_processed/total']

/** What was refused on a ground, as the whole of a share. */
export const DENIED = (report: Report): readonly CellId[] => totalsOfGroup(report, 'denied')

/** A rule on a share: doubtful above its limit, from its least whole on. */
export function shareCheck({ id, part, whole, above, least }: Share): Check {
  return {
    id,
    run: report => {
      const rightCells = whole(report)
      const left = sumOf(report, [part])
      const right = sumOf(report, rightCells)
      if (left === null || right === null) return [notAssessable(id, part)]
      const high = right >= least && left > above * right
      const percent = right === 0 ? 0 : Math.round((1000 * left) / right) / 10
      const values = { percent, found: `${left}/${right} = ${percent}% ${high ? '>' : '≤'} ${100 * above}%` }
      return [
        { check: id, cell: part, result: high ? 'WARN' : 'PASS', left, right, leftCells: [part], rightCells, values },
      ]
    },
  }
}
