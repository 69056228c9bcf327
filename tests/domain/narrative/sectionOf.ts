import type { Section } from '../../../src/domain/report.ts'

/** A section of text as a report gives it. */
export function sectionOf(text: string, number: Section['number'] = 1): Section {
  return { number, title: '', text, line: 1 }
}
