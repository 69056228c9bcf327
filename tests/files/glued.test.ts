import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APPLICANTS, ROWS_SPLIT } from '../../src/domain/forms/applications.ts'
import { RESULTS, TRACKS } from '../../src/domain/forms/appeals.ts'
import { numberCell, type Cell } from '../../src/domain/cell.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import { readFile } from '../../src/files/readFile.ts'
import { cellALine, glued, halfGlued, laidOut, piped, spaced } from './render.ts'

const RESULT_PARTS = RESULTS.slice(0, -1)
const KINDS = APPLICANTS.slice(0, -1).map(({ id }) => id)
const BODY = ROWS_SPLIT.slice(2, -2).map(({ id }) => id)

type Values = Map<CellId, number>

/** Numbers as reports have them: many zeros, some small, few as large as the body allows. */
const anyCount = (most: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) }, fc.nat(most))

/** Tables 3 and 4 in which every sum holds. */
function anyTables(most: number): fc.Arbitrary<Values> {
  const column = fc.record({
    body: fc.tuple(...BODY.map(() => anyCount(most))),
    out: anyCount(most),
    in: anyCount(Math.ceil(most / 4)),
  })
  const appeals = fc.tuple(...TRACKS.map(() => fc.tuple(...RESULT_PARTS.map(() => anyCount(Math.ceil(most / 5))))))
  return fc.tuple(fc.tuple(...KINDS.map(() => column)), appeals).map(([columns, tracks]) => {
    const values: Values = new Map()
    columns.forEach((each, at) => {
      const put = (row: string, value: number) => values.set(`3/${row}/${KINDS[at] ?? ''}`, value)
      const processed = each.body.reduce((sum, value) => sum + value, 0)
      const before = Math.min(each.in, processed + each.out)
      put('new_received', processed + each.out - before)
      put('carried_in', before)
      each.body.forEach((value, row) => put(BODY[row] ?? '', value))
      put('total_processed', processed)
      put('carried_out', each.out)
    })
    for (const { id } of ROWS_SPLIT) {
      const total = KINDS.reduce((sum, kind) => sum + (values.get(`3/${id}/${kind}`) ?? 0), 0)
      values.set(`3/${id}/total`, total)
    }
    tracks.forEach((track, at) => {
      const { id = '' } = TRACKS[at] ?? {}
      RESULT_PARTS.forEach((part, index) => values.set(`4/${id}/${part.id}`, track[index] ?? 0))
      values.set(
        `4/${id}/total`,
        track.reduce((sum, value) => sum + value, 0),
      )
    })
    return values
  })
}

function reportFrom(values: ReadonlyMap<CellId, number>): Report {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const [id, value] of values) cells[id] = numberCell(value, String(value), null)
  return {
    id: '',
    year: 2024,
    divisionCode: '',
    uscc: '',
    organ: '某某区人民政府',
    region: '',
    level: '',
    scope: 'unknown',
    format: 'gb-2021-30',
    otherAll: false,
    source: 'r.txt',
    published: '',
    tables: [2, 3, 4],
    cells,
    heading: NO_HEADING,
    sections: [],
  }
}

/** Cells left unread, read wrong, and wrong without a problem at them. */
function outcomeOf(values: ReadonlyMap<CellId, number>, render: (report: Report) => string) {
  const read = readFile('r.txt', new TextEncoder().encode(render(reportFrom(values))))
  const told = new Set<string | undefined>(read.problems.map(problem => problem.cell))
  const got = [...values].map(([id, value]) => ({ id, value, read: read.reports[0]?.cells[id]?.value ?? null }))
  const wrong = got.filter(each => each.read !== null && each.read !== each.value)
  return {
    unread: got.filter(each => each.read === null).length,
    wrong: wrong.length,
    silent: wrong.filter(({ id }) => !told.has(id)),
  }
}

const sizes = fc.constantFrom(9, 60, 900, 30_000)
const renders = fc.constantFrom(glued, halfGlued)

describe('numbers run together', () => {
  test('no number is read wrong where every sum holds', () => {
    fc.assert(
      fc.property(sizes.chain(anyTables), renders, (values, render) => {
        const { wrong, unread } = outcomeOf(values, render)
        expect(wrong).toBe(0)
        expect(unread).toBeLessThan(100)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('no number is read wrong in silence, whatever errors a report was published with', () => {
    const slips = fc.array(fc.tuple(fc.nat(), anyCount(400)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(sizes.chain(anyTables), renders, slips, (values, render, changes) => {
        const ids = [...values.keys()]
        const broken = new Map(values)
        for (const [at, value] of changes) broken.set(ids[at % ids.length] ?? '3/granted/total', value)
        expect(outcomeOf(broken, render).silent).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('nearly every number is told apart, however large', () => {
    const samples = fc.sample(anyTables(30_000), { numRuns: 12, seed: 5 })
    const unread = samples.reduce((sum, values) => sum + outcomeOf(values, glued).unread, 0)
    const all = samples.reduce((sum, values) => sum + values.size, 0)
    expect(unread / all).toBeLessThan(0.02)
  }, 60_000)

  test('thousands parted by spaces are joined where the sums say so', () => {
    const spaces = fc.constantFrom(' ', '\u2009', '\u202F')
    fc.assert(
      fc.property(
        fc.constantFrom(900, 30_000).chain(anyTables),
        fc.constantFrom(cellALine, spaced, laidOut, piped),
        spaces,
        (values, render, space) => {
          const parted = (report: Report) =>
            render(report).replaceAll(/(?<![\d年.-])[1-9]\d{3,6}(?![\d年.-])/gu, digits =>
              digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, space),
            )
          const { wrong, unread } = outcomeOf(values, parted)
          expect([wrong, unread < 60]).toEqual([0, true])
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})
