import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
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

const CLOSED = (): readonly CellId[] => ['3/total_processed/total']
const DENIED = (report: Report) => totalsOfGroup(report, 'denied')

function shareCheck({ id, part, whole, above, least }: Share): Check {
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

/** 其他处理 3.其他 hides reasons when it is more than 15 % of what was closed. */
export const P_OTHER = shareCheck({ id: 'P-OTHER', part: '3/other_misc/total', whole: CLOSED, above: 0.15, least: 1 })

/** State secrets are more than half of at least ten refusals. */
export const P_SECRET = shareCheck({
  id: 'P-SECRET',
  part: '3/denied_state_secret/total',
  whole: DENIED,
  above: 0.5,
  least: 10,
})

/** Not held is more than 60 % of at least thirty closed applications. */
export const P_NOTHELD = shareCheck({
  id: 'P-NOTHELD',
  part: '3/unable_not_held/total',
  whole: CLOSED,
  above: 0.6,
  least: 30,
})

/** Twenty refusals or more and not one partial disclosure: the duty to sever (art. 37) seems unused. */
export const P_PARTIAL0: Check = {
  id: 'P-PARTIAL0',
  run: report => {
    const cell = '3/partial/total'
    const rightCells = DENIED(report)
    const left = sumOf(report, [cell])
    const right = sumOf(report, rightCells)
    if (left === null || right === null) return [notAssessable('P-PARTIAL0', cell)]
    const result: CheckResult['result'] = left === 0 && right >= 20 ? 'WARN' : 'PASS'
    const values = { found: `${left} / ${right}` }
    return [{ check: 'P-PARTIAL0', cell, result, left, right, leftCells: [cell], rightCells, values }]
  },
}
