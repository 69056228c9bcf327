import type { CheckResult, Result } from '../domain/checks/check.ts'
import { cellsOf, identitiesFor } from '../domain/forms/index.ts'
import type { Report } from '../domain/report.ts'

/** k of n, with what became of the rest. */
export interface Share {
  readonly good: number
  readonly of: number
}

/** The three quality lines of a report: cells read, identities that hold, narrative claims that agree. */
export interface Quality {
  /** Cells that could be read, a stated blank included, of those of the form. */
  readonly cells: Share & { readonly blank: number; readonly unread: number; readonly absent: number }
  readonly identities: Share & { readonly failed: number; readonly notAssessable: number }
  readonly narrative: Share & { readonly failed: number; readonly notAssessable: number }
}

const IDENTITY = /^(T3-(ROW|CARRY|TOTAL)|T4-SUM)/
const NARRATIVE = /^NT-/

/** How well a report was read, and how far it agrees with itself. */
export function qualityOf(report: Report, results: readonly CheckResult[]): Quality {
  const cells = cellsOf(report).map(({ id }) => report.cells[id])
  const count = (status: string | undefined): number => cells.filter(cell => cell?.status === status).length
  const blank = count('blank')
  const unread = count('unread')
  const absent = count(undefined)
  const identities = results.filter(({ check }) => IDENTITY.test(check))
  return {
    cells: { good: cells.length - unread - absent, of: cells.length, blank, unread, absent },
    identities: { ...tally(identities), of: Math.max(identities.length, identitiesFor(report).length) },
    narrative: tally(results.filter(({ check }) => NARRATIVE.test(check))),
  }
}

function tally(results: readonly CheckResult[]): Quality['identities'] {
  const count = (result: Result): number => results.filter(each => each.result === result).length
  return {
    good: count('PASS'),
    of: results.length,
    failed: count('FAIL') + count('WARN'),
    notAssessable: count('NOT_ASSESSABLE'),
  }
}
