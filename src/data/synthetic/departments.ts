import { numberCell, type Cell } from '../../domain/cell.ts'
import { APPLICANTS } from '../../domain/forms/applications.ts'
import { RESULTS, TRACKS } from '../../domain/forms/appeals.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import { GB_2021_30 } from '../../domain/forms/gb-2021-30.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { reportId, type Report } from '../../domain/report.ts'
import type { UnitKind } from '../../domain/unit.ts'
import type { Random } from './random.ts'

/** The one district whose own bodies report too, and from when. */
export const DEPARTMENTS_OF = 'chen'
const FIRST = 2023

/** One body of that district: its name after the district's, and how much of the work it gets. */
interface Department {
  readonly slug: string
  readonly name: string
  readonly kind: UnitKind
  readonly share: number
}

/** The bodies of the district, its office first. */
export const DEPARTMENTS: readonly Department[] = [
  { slug: 'office', name: '人民政府办公室', kind: 'office', share: 18 },
  { slug: 'finance', name: '财政局', kind: 'department', share: 8 },
  { slug: 'police', name: '公安局', kind: 'department', share: 30 },
  { slug: 'land', name: '自然资源局', kind: 'department', share: 30 },
  { slug: 'schools', name: '教育局', kind: 'department', share: 6 },
  { slug: 'market', name: '市场监督管理局', kind: 'department', share: 20 },
]

type Book = Map<CellId, number>[]
type Pool = Map<string, number[]>

const PARTS = APPLICANTS.filter(({ id }) => id !== 'total').map(({ id }) => id)
const OUTCOMES = GB_2021_30.tables[1].rows.filter(each => !['received', 'closing'].includes(each.group))
const SHARES = DEPARTMENTS.map(({ share }) => share)
const STOCK = '2/normative_documents/in_force'

/** The name of a body of a district. */
export function departmentOrgan(district: string, { name }: Pick<Department, 'name'>): string {
  return district.replace(/人民政府$/, '') + name
}

/** The reports of the district's bodies: every number of the district's is dealt to one of them, every chain is kept. */
export function departmentReports(random: Random, district: readonly Report[]): readonly Report[] {
  const pending: Pool = new Map()
  let stocks: readonly number[] | null = null
  return district.flatMap(report => {
    if ((report.year ?? 0) < FIRST) return []
    const book: Book = DEPARTMENTS.map(() => new Map<CellId, number>())
    dealApplications(random, { report, book, pending })
    for (const { id } of TRACKS) dealTrack(random, { report, book, track: id })
    stocks = dealDisclosure(random, { report, book, stocks })
    return DEPARTMENTS.map((department, at) => departmentReport(report, department, book[at] ?? new Map()))
  })
}

interface Desk {
  readonly report: Report
  readonly book: Book
}

/** Each application goes to one body, which has it from the year it came in to the year it is closed. */
function dealApplications(random: Random, { report, book, pending }: Desk & { readonly pending: Pool }): void {
  for (const applicant of PARTS) {
    const of = (row: string) => report.cells[`3/${row}/${applicant}`]?.value ?? 0
    const held = pending.get(applicant) ?? random.dealt(of('carried_in'), SHARES)
    const fresh = random.dealt(of('new_received'), SHARES)
    const later = capped(random.dealt(of('carried_out'), SHARES), fresh)
    const closing = fresh.map((count, at) => count + (held[at] ?? 0) - (later[at] ?? 0))
    spread(book, `3/new_received/${applicant}`, fresh)
    spread(book, `3/carried_in/${applicant}`, held)
    spread(book, `3/carried_out/${applicant}`, later)
    spread(book, `3/total_processed/${applicant}`, closing)
    let left: readonly number[] = closing
    for (const { id } of OUTCOMES) {
      const given = capped(random.dealt(of(id), left), left)
      left = left.map((count, at) => count - (given[at] ?? 0))
      spread(book, `3/${id}/${applicant}`, given)
    }
    pending.set(applicant, [...later])
  }
}

/** Never more than there is: what is too much goes to the next body that has room. */
function capped(counts: readonly number[], most: readonly number[]): readonly number[] {
  const fitted = counts.map((count, at) => Math.min(count, most[at] ?? 0))
  let rest = counts.reduce((sum, count) => sum + count, 0) - fitted.reduce((sum, count) => sum + count, 0)
  return fitted.map((count, at) => {
    const more = Math.min(rest, (most[at] ?? 0) - count)
    rest -= more
    return count + more
  })
}

function dealTrack(random: Random, { report, book, track }: Desk & { readonly track: string }): void {
  for (const { id } of RESULTS) {
    if (id === 'total') continue
    spread(book, `4/${track}/${id}`, random.dealt(report.cells[`4/${track}/${id}`]?.value ?? 0, SHARES))
  }
}

function dealDisclosure(
  random: Random,
  { report, book, stocks }: Desk & { readonly stocks: readonly number[] | null },
): readonly number[] {
  const of = (cell: CellId) => report.cells[cell]?.value ?? 0
  for (const row of ['licensing', 'penalty', 'coercion'] as const) {
    spread(book, `2/${row}/decisions`, random.dealt(of(`2/${row}/decisions`), SHARES))
  }
  const cents = random.dealt(Math.round(of('2/fees/amount_wan_yuan') * 100), SHARES)
  spread(
    book,
    '2/fees/amount_wan_yuan',
    cents.map(cent => cent / 100),
  )
  const issued = random.dealt(of('2/normative_documents/issued'), SHARES)
  const stock =
    stocks ??
    random.dealt(of(STOCK) - of('2/normative_documents/issued') + of('2/normative_documents/repealed'), SHARES)
  const repealed = capped(random.dealt(of('2/normative_documents/repealed'), SHARES), stock)
  const next = stock.map((count, at) => count + (issued[at] ?? 0) - (repealed[at] ?? 0))
  spread(book, '2/normative_documents/issued', issued)
  spread(book, '2/normative_documents/repealed', repealed)
  spread(book, STOCK, next)
  return next
}

function spread(book: Book, cell: CellId, counts: readonly number[]): void {
  counts.forEach((count, at) => book[at]?.set(cell, count))
}

function departmentReport(report: Report, department: Department, figures: ReadonlyMap<CellId, number>): Report {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id } of cellsOf(report)) {
    const value = id.endsWith('/total') ? totalOf(id, figures) : (figures.get(id) ?? 0)
    cells[id] = numberCell(value, String(value), null)
  }
  const organ = departmentOrgan(report.organ, department)
  const source = report.source.replace(`-${DEPARTMENTS_OF}-`, `-${DEPARTMENTS_OF}-${department.slug}-`)
  const who = {
    ...report,
    organ,
    source,
    scope: 'own',
    published: `${(report.year ?? 0) + 1}-01-2${department.slug.length % 9}`,
  } as const
  return { ...who, id: reportId(who), cells }
}

function totalOf(cell: CellId, figures: ReadonlyMap<CellId, number>): number {
  const row = cell.slice(0, -'total'.length)
  let sum = 0
  for (const [id, value] of figures) if (id.startsWith(row)) sum += value
  return sum
}
