import { cellsOf } from '../forms/index.ts'
import type { FormCell } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { bodyOf } from './body.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

const UNIT = /\d\s*(万元|亿元|元|件|条|项|份|人次|个)/
const FEES = '2/fees/amount_wan_yuan'
/** 万元: a department of a county that collects more than this has most likely written 元. */
const HIGH_FEE = 10_000
/** More than so many times last year's fees were most likely written in 元. */
const TIMES = 10

/** No unit is written into a cell, and an amount asked for in 万元 is not given in 元. */
export const S_UNIT: Check = {
  id: 'S-UNIT',
  run: report => {
    const cells = cellsOf(report).filter(({ id }) => valueOf(report, id) !== null)
    if (cells.length === 0) return [notAssessable('S-UNIT')]
    const found = [...cells.flatMap(cell => unitInCell(report, cell)), ...highFee(report)]
    return found.length > 0 ? found : [{ check: 'S-UNIT', cell: '', result: 'PASS', left: 0, right: 0 }]
  },
}

function unitInCell(report: Report, { id, column }: FormCell): readonly CheckResult[] {
  const written = report.cells[id]?.raw ?? ''
  if (/^\d*$/.test(written)) return []
  const raw = written.normalize('NFKC')
  const unit = UNIT.exec(raw)?.[1]
  if (unit === undefined) return []
  const result = { check: 'S-UNIT', cell: id, result: 'WARN', left: unit, right: column.unit } as const
  const values = { found: raw }
  return unit === column.unit ? [{ ...result, remark: true, values }] : [{ ...result, values }]
}

function highFee(report: Report): readonly CheckResult[] {
  const left = valueOf(report, FEES)
  const small = report.level === 'town' || (report.level === 'county' && bodyOf(report) === 'department')
  if (left === null || left <= HIGH_FEE || !small || report.scope === 'region') return []
  const values = { found: `${left} > ${HIGH_FEE}` }
  return [{ check: 'S-UNIT', cell: FEES, result: 'WARN', left, right: HIGH_FEE, values }]
}

/** As S-UNIT on one report; and fees more than ten times last year's were most likely written in 元. */
export const S_UNIT_YEARS: SetCheck = {
  id: 'S-UNIT',
  run: (report, set) => {
    const own = S_UNIT.run(report)
    const before = set.before(report)
    const left = valueOf(report, FEES)
    const last = before && valueOf(before, FEES)
    if (before === null || left === null || !last || left <= TIMES * last) return own
    if (own.some(({ cell, result }) => cell === FEES && result === 'WARN')) return own
    const right = TIMES * last
    const values = { before: before.year ?? '', found: `${left} > ${TIMES} × ${last}` }
    const sides = { leftCells: [FEES], beside: cellsBeside(before, [FEES]) } as const
    const found = { check: 'S-UNIT', cell: FEES, result: 'WARN', left, right, ...sides, values } as const
    return [...own.filter(({ result }) => result !== 'PASS'), found]
  },
}
