import { GROUND_OUTCOMES } from '../domain/outcomes.ts'
import type { CellId, Row } from '../domain/forms/form.ts'
import { derivedValues } from '../domain/indicators/derivedValues.ts'
import { SMALLEST_BASE } from '../domain/indicators/indicator.ts'
import type { Report } from '../domain/report.ts'

/** One thing worth saying of these reports, with its numbers. Words make the sentence. */
export type Finding =
  | { readonly kind: 'ground'; readonly row: Row; readonly count: number; readonly whole: number }
  | { readonly kind: 'persons'; readonly count: number; readonly whole: number }
  | { readonly kind: 'largest'; readonly organ: string; readonly count: number; readonly whole: number }
  | { readonly kind: 'repeated'; readonly count: number; readonly whole: number }

/** Share of closed applications from which on repeated and excessive ones colour every rate. */
const MANY_REPEATED = 0.2

/** What stands out in these reports; each is left out where its numbers are not all known or too few. */
export function findingsOf(reports: readonly Report[]): readonly Finding[] {
  const closed = sumOf(reports, ['3/total_processed/total'])
  const received = sumOf(reports, ['3/new_received/total'])
  return [
    ...(closed === null || closed < SMALLEST_BASE ? [] : [...ground(reports, closed), ...repeated(reports, closed)]),
    ...(received === null || received < SMALLEST_BASE
      ? []
      : [...largest(reports, received), ...persons(reports, received)]),
  ]
}

function ground(reports: readonly Report[], whole: number): readonly Finding[] {
  const rows = GROUND_OUTCOMES.filter(({ id }) => id !== 'other').flatMap(outcome => outcome.rows)
  const counts = rows.flatMap(row => {
    const count = sumOf(reports, [`3/${row.id}/total`])
    return count === null ? [] : [{ row, count }]
  })
  const [most, next] = counts.toSorted((a, b) => b.count - a.count)
  if (counts.length < rows.length || !most || most.count === 0 || most.count > whole) return []
  if (most.count === next?.count) return []
  return [{ kind: 'ground', ...most, whole }]
}

function repeated(reports: readonly Report[], whole: number): readonly Finding[] {
  const count = sumOf(reports, ['3/refused_duplicate/total', '3/refused_excessive/total'])
  return count === null || count > whole || count / whole <= MANY_REPEATED ? [] : [{ kind: 'repeated', count, whole }]
}

function largest(reports: readonly Report[], whole: number): readonly Finding[] {
  if (reports.length < 3) return []
  const [most] = reports
    .map(report => ({ organ: report.organ, count: sumOf([report], ['3/new_received/total']) ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
  return most && most.organ !== '' && most.count <= whole && most.count / whole >= 0.3
    ? [{ kind: 'largest', ...most, whole }]
    : []
}

function persons(reports: readonly Report[], whole: number): readonly Finding[] {
  const count = sumOf(reports, ['3/new_received/natural_person'])
  // More of them than applications: a report that does not balance is among these, and the share would be nonsense.
  return count === null || count > whole ? [] : [{ kind: 'persons', count, whole }]
}

function sumOf(reports: readonly Report[], cells: readonly CellId[]): number | null {
  const values = reports.flatMap(report => {
    const derived = derivedValues(report)
    return cells.map(id => report.cells[id]?.value ?? derived.get(id) ?? null)
  })
  const known = values.filter(value => value !== null)
  return known.length < values.length || known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
