import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../../src/domain/report.ts'
import { reportsFromPack, type Pack } from '../../src/files/pack.ts'
import { readFile } from '../../src/files/readFile.ts'
import * as layouts from './render.ts'

const packed: Pack = JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8'))
const all = reportsFromPack(packed)
/** The sixteen of governments and offices, and every fourth department. */
const reports = all.filter(
  (report, index) => !report.source.startsWith('pingtan-') || /^pingtan-\d/.test(report.source) || index % 4 === 0,
)

/** Layouts with real borders lose nothing; in the others blanks are not shown and numbers may be glued. */
const EXACT = new Set<string>([
  'htmlPage',
  'wordPage',
  'nestedPage',
  'escapedPage',
  'tabbed',
  'piped',
  'paddedPipes',
  'markdown',
  'tableARow',
  'sheetComma',
  'sheetSemicolon',
  'sheetTab',
  'sheetFullWidth',
])
const ALL = Object.entries(layouts)

interface Tally {
  right: number
  unread: number
  silent: string[]
  total: number
}

/** Whether a cell was read right, left unread, or read wrong; wrong without a problem at it is `silent`. */
function compare(report: Report, text: string): Tally {
  const read = readFile('report.txt', new TextEncoder().encode(text))
  const got = read.reports[0]
  const tally: Tally = { right: 0, unread: 0, silent: [], total: 0 }
  expect(got, report.source).toMatchObject({
    organ: report.organ,
    year: report.year,
    format: report.format,
    otherAll: report.otherAll,
  })
  const mine = new Map(Object.entries(got?.cells ?? {}))
  const flagged = new Set<string | undefined>(read.problems.map(problem => problem.cell))
  for (const [id, cell] of Object.entries(report.cells)) {
    const { value, status } = mine.get(id) ?? { value: undefined, status: undefined }
    tally.total += 1
    if (status === 'unread') tally.unread += 1
    else if (value === cell?.value) tally.right += 1
    else if (!flagged.has(id)) tally.silent.push(`${report.source} ${id}: ${value} for ${cell?.value}`)
  }
  return tally
}

test.each(ALL)(
  '%s: published reports read back, nothing wrong without a problem',
  (name, render) => {
    const tallies = reports.map(report => compare(report, render(report)))
    const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
    expect(tallies.flatMap(tally => tally.silent)).toEqual([])
    if (EXACT.has(name)) expect(sum(tally => tally.right)).toBe(sum(tally => tally.total))
    else expect(sum(tally => tally.right) / sum(tally => tally.total)).toBeGreaterThan(0.94)
  },
  60_000,
)
