import type { Report } from '../report.ts'
import { gramsOf, likeness } from '../similarity.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { hasYearBefore, type SetCheck } from './setCheck.ts'
import { textOfSection } from './text.ts'

/** From this likeness on, a section is called identical to last year's (内容雷同). */
export const ALIKE = 0.8

const SECTIONS = [1, 5] as const

/** Sections one and five are not last year's over again. */
export const Y_TEXT: SetCheck = {
  id: 'Y-TEXT',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    if (before === null) return [notAssessable('Y-TEXT')]
    return SECTIONS.map(section => verdictOn(report, before, section))
  },
}

function verdictOn(report: Report, before: Report, section: (typeof SECTIONS)[number]): CheckResult {
  const alike = likeness(gramsOfSection(before, section), gramsOfSection(report, section))
  if (alike === null) return { ...notAssessable('Y-TEXT'), values: { section } }
  const left = Math.floor(alike * 100) / 100
  const found = `${Math.floor(alike * 100)}% ${alike >= ALIKE ? '≥' : '<'} ${100 * ALIKE}%`
  const values = { section, before: before.year ?? '', found }
  return { check: 'Y-TEXT', cell: '', result: alike >= ALIKE ? 'WARN' : 'PASS', left, right: ALIKE, values }
}

const GRAMS = new WeakMap<Report, Map<number, ReadonlySet<string>>>()

function gramsOfSection(report: Report, section: number): ReadonlySet<string> {
  const known = GRAMS.get(report) ?? new Map<number, ReadonlySet<string>>()
  GRAMS.set(report, known)
  const grams = known.get(section) ?? gramsOf(textOfSection(report, section) ?? '')
  known.set(section, grams)
  return grams
}
