import type { Report } from '../report.ts'

/** The text of one section without spaces, null where the report has not got it. */
export function textOfSection({ sections }: Report, number: number): string | null {
  const found = sections.filter(section => section.number === number)
  return found.length === 0 ? null : found.map(section => section.text.replaceAll(/\s/g, '')).join('\n')
}

/** All text of the report without spaces, null where it came as figures only. */
export function textOf({ sections }: Report): string | null {
  return sections.length === 0 ? null : sections.map(section => section.text.replaceAll(/\s/g, '')).join('\n')
}
