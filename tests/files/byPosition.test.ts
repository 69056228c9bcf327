import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCell } from '../../src/domain/cell.ts'
import { ROWS_SPLIT } from '../../src/domain/forms/applications.ts'
import type { Report } from '../../src/domain/report.ts'
import { reportsFromPack } from '../../src/files/pack.ts'
import { readFile } from '../../src/files/readFile.ts'
import { laidOut, spaced } from './render.ts'

const reports = reportsFromPack(JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8')))
const report = named('pingtan-2024')
const ids = Object.keys(report.cells).filter(id => id.startsWith('3/'))
function named(name: string): Report {
  const found = reports.find(({ source }) => source.startsWith(name))
  if (!found) throw new Error(`no report ${name}`)
  return found
}

/** Rows left whole, so that the columns can be seen. */
const WHOLE = ROWS_SPLIT.slice(0, 3).map(({ id }) => `3/${id}/`)

function withBlanks(blanks: ReadonlySet<string>): Report {
  const cells = Object.entries(report.cells).map(([id, cell]) => [id, blanks.has(id) ? emptyCell('blank') : cell])
  return { ...report, cells: Object.fromEntries(cells) }
}

function wrongIn(text: string, of: Report) {
  const { reports: read, problems } = readFile('r.txt', new TextEncoder().encode(text))
  const told = new Set<string | undefined>(problems.map(({ cell }) => cell))
  const got = new Map(Object.entries(read[0]?.cells ?? {}))
  const wanted = Object.entries(of.cells).filter(([id]) => id.startsWith('3/'))
  const wrong = wanted.filter(([id, cell]) => got.get(id)?.value !== cell?.value)
  return { wrong: wrong.map(([id]) => id), silent: wrong.filter(([id]) => !told.has(id)) }
}

const zeros = ids.filter(
  id =>
    Object.entries(report.cells).find(([key]) => key === id)?.[1]?.value === 0 &&
    !WHOLE.some(row => id.startsWith(row)),
)

test('blanks of a print-out are placed by where the numbers around them stand', () => {
  fc.assert(
    fc.property(fc.subarray(zeros), blanks => {
      const blank = withBlanks(new Set(blanks))
      expect(wrongIn(laidOut(blank), blank).wrong).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('where the columns are not to be seen nothing is placed in silence', () => {
  fc.assert(
    fc.property(fc.subarray(ids), blanks => {
      const blank = withBlanks(new Set(blanks))
      expect(wrongIn(laidOut(blank), blank).silent).toEqual([])
      expect(wrongIn(spaced(blank), blank).silent).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a row placed so says it at each of its cells', () => {
  const blank = withBlanks(new Set(['3/partial/legal_research']))
  const { problems } = readFile('r.txt', new TextEncoder().encode(laidOut(blank)))
  expect(problems.filter(({ code }) => code === 'BY-POSITION').map(({ cell }) => cell?.split('/')[1])).toEqual(
    Array.from({ length: 7 }, () => 'partial'),
  )
})
