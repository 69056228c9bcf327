import type { Report } from '../report.ts'
import type { CellId, FormCell } from '../forms/form.ts'
import { cellsOf } from '../forms/index.ts'
import { derivedValues } from './derivedValues.ts'
import type { Indicator } from './indicator.ts'

/** A sum of cells: null where one that is needed is blank or unread, or where no form has them. */
export interface Total {
  readonly value: number | null
  readonly stated: number
  readonly missing: number
}

/** Why an indicator has no value. `noCases` is not 0 %; `noBefore`: no year before; `noResidents`: none named. */
export type NoValue = 'blank' | 'notInForm' | 'noCases' | 'noBefore' | 'noResidents'

/** What an indicator comes to, with the two numbers it is made of. */
export interface Indicated {
  readonly value: number | null
  readonly numerator: number | null
  /** Null for a count. */
  readonly denominator: number | null
  readonly reason: NoValue | null
  /** The base is too small for a rank, a colour or a change. */
  readonly small: boolean
  /** How many of its cells were blank and follow from the report's own sums. */
  readonly derived: number
}

/** A sum without another: unknown where either is, absent where no form has either. */
export function lessTotal(from: Total, off: Total): Total {
  const parts = [from, off].filter(each => each.stated + each.missing > 0)
  const known = parts.length === 2 && from.value !== null && off.value !== null
  return {
    value: known ? (from.value ?? 0) - (off.value ?? 0) : null,
    stated: from.stated + off.stated,
    missing: from.missing + off.missing,
  }
}

/** An indicator over sums that an engine added. */
export function indicatorOf(indicator: Indicator, numerator: Total, denominator: Total | null): Indicated {
  const reason = noValue(indicator, numerator, denominator)
  const isCount = indicator.denominator.length === 0
  const base = denominator?.value ?? null
  const part = numerator.value
  return {
    value: reason !== null || part === null ? null : isCount || base === null ? part : part / base,
    numerator: part,
    denominator: isCount ? null : base,
    reason,
    small: !isCount && base !== null && base < indicator.smallestBase,
    derived: 0,
  }
}

/** An indicator of one report. Blanks that follow from the report's own sums are derived; others make it unknown. */
export function indicatorOfReport(indicator: Indicator, report: Report): Indicated {
  const derived = derivedValues(report)
  const inForm = idsOf(cellsOf(report))
  const totalOf = (cells: readonly CellId[]): Total => {
    const needed = cells.filter(id => inForm.has(id) && !isOutside(report.cells[id]?.status))
    const values = needed.map(id => report.cells[id]?.value ?? derived.get(id) ?? null)
    const stated = values.filter(value => value !== null)
    const missing = values.length - stated.length
    const sum = stated.reduce((total, value) => total + value, 0)
    return { value: missing > 0 || stated.length === 0 ? null : sum, stated: stated.length, missing }
  }
  const isCount = indicator.denominator.length === 0
  const { minus = [] } = indicator
  const used = new Set([...indicator.numerator, ...indicator.denominator, ...minus])
  const sum = totalOf(indicator.numerator)
  const numerator = minus.length > 0 ? lessTotal(sum, totalOf(minus)) : sum
  return {
    ...indicatorOf(indicator, numerator, isCount ? null : totalOf(indicator.denominator)),
    derived: [...used].filter(id => derived.has(id)).length,
  }
}

// A form's cells are one list for all its reports: its ids are gathered once.
const IDS = new WeakMap<readonly FormCell[], ReadonlySet<CellId>>()

function idsOf(cells: readonly FormCell[]): ReadonlySet<CellId> {
  const known = IDS.get(cells)
  if (known) return known
  const ids = new Set(cells.map(cell => cell.id))
  IDS.set(cells, ids)
  return ids
}

function noValue(indicator: Indicator, numerator: Total, denominator: Total | null): NoValue | null {
  const totals = denominator && indicator.denominator.length > 0 ? [numerator, denominator] : [numerator]
  if (totals.some(total => total.missing > 0)) return 'blank'
  if (totals.some(total => total.value === null)) return 'notInForm'
  return totals.length === 2 && denominator?.value === 0 ? 'noCases' : null
}

function isOutside(status: string | undefined): boolean {
  return status === 'not_in_format' || status === 'not_applicable'
}
