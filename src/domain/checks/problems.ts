import type { Place } from '../place.ts'
import type { Problem, Severity } from '../problem.ts'
import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { valueOf } from './values.ts'

/** What a person should look at: one problem for each FAIL, WARN or remark; the rest is silent. */
export function problemsOfChecks(report: Report, results: readonly CheckResult[]): readonly Problem[] {
  return results.flatMap(result => {
    const severity = severityOf(result)
    return severity === null ? [] : [problemOf(report, result, severity)]
  })
}

function severityOf({ result, remark }: CheckResult): Severity | null {
  if (result === 'FAIL') return 'error'
  if (result === 'WARN') return remark ? 'info' : 'warning'
  return null
}

function problemOf(report: Report, result: CheckResult, severity: Severity): Problem {
  const name = [report.organ, report.year ?? ''].join(' ').trim()
  return {
    code: result.check,
    severity,
    place: placeOf(report, result),
    ...(name === '' ? {} : { report: name }),
    ...(result.cell === '' ? {} : { cell: result.cell }),
    found: equationOf(report, result),
    values: {
      ...(result.left === null ? {} : { left: result.left }),
      ...(result.right === null ? {} : { right: result.right }),
      ...(result.sentence === undefined ? {} : { sentence: result.sentence }),
      ...result.values,
    },
  }
}

function placeOf(report: Report, { cell, sentence }: CheckResult): Place {
  const place = cell === '' ? null : report.cells[cell]?.place
  if (place) return place
  const section = sentence === undefined ? undefined : report.sections.find(({ text }) => text.includes(sentence))
  const page = section?.page === undefined ? {} : { page: section.page }
  return { file: report.source, ...(section?.line ? { line: section.line, ...page } : {}) }
}

/**
 * What was found, as short as it can be: `7 + 1 = 8 ≠ 9`, zeros left out. A rule that is no plain equation says its
 * own in `values.found`.
 */
export function equationOf(
  report: Report,
  { result, left, right, leftCells, rightCells, values }: CheckResult,
): string {
  if (values?.['found'] !== undefined) return String(values['found'])
  if (left === null || right === null) return String(left ?? right ?? '')
  const sum = termsOf(report, leftCells)
  const other = termsOf(report, rightCells)
  const sides = [sum && `${sum} = ${left}`, other && `${right} = ${other}`]
  return `${sides[0] || left} ${result === 'PASS' ? '=' : '≠'} ${sides[1] || right}`
}

function termsOf(report: Report, cells: readonly CellId[] = []): string {
  const terms = cells.map(cell => valueOf(report, cell)).filter(value => value !== null && value !== 0)
  return terms.length > 1 ? terms.join(' + ') : ''
}
