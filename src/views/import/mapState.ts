import type { FormCell } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Scope } from '../../domain/scope.ts'
import { UNITS_OF_AMOUNT, type UnitOfAmount } from '../../domain/unitsOfAmount.ts'
import type { Mapping, Part } from '../../queries/mapping.ts'

/** One part of the sheet while it is being settled. */
export interface PartState extends Part {
  readonly isSure: boolean
  readonly unit: UnitOfAmount
}

/** What holds for the whole sheet. */
export interface Whole {
  readonly organ: string
  readonly year: string
  readonly scope: Scope
}

/** A part as it is offered: a guess is not sure. */
export function stateOf(part: Part): PartState {
  return { ...part, isSure: part.how !== 'guess', unit: UNITS_OF_AMOUNT[0] }
}

/** The cell of the form that a target is, null for a fact. */
export function cellOfTarget(target: string | null): FormCell | null {
  return [...ALL_CELLS.values()].find(each => each.id === target) ?? null
}

/** What is sure of the parts, as a mapping is made of it. */
export function sureOf(parts: readonly PartState[]): Pick<Mapping, 'targets' | 'units'> {
  const sure = parts.filter(each => each.isSure)
  return {
    targets: new Map(sure.flatMap(({ index, target }) => (target === null ? [] : [[index, target] as const]))),
    units: new Map(sure.flatMap(({ index, unit }) => (unit === UNITS_OF_AMOUNT[0] ? [] : [[index, unit] as const]))),
  }
}
