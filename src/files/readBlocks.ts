import { emptyCell, type Cell } from '../domain/cell.ts'
import { FORMS, cellsOf } from '../domain/forms/index.ts'
import type { CellId, FormId, TableId } from '../domain/forms/form.ts'
import type { Problem, Read } from '../domain/problem.ts'
import { reportId, type Report } from '../domain/report.ts'
import type { Block } from './blocks.ts'
import { readHeading, type HeadingFacts, type PageSays } from './heading.ts'
import { plainHan } from './han.ts'
import { organFacts } from './organ.ts'
import { isOtherTable } from './otherTable.ts'
import { scopeIn, scopeStated } from './scopeIn.ts'
import { readSections } from './sections.ts'
import { readAppeals } from './tables/appeals.ts'
import { readApplications, type ApplicationsReading } from './tables/applications.ts'
import { readDisclosure, type DisclosureReading } from './tables/disclosure.ts'
import { withoutMargins } from './tables/emptyColumns.ts'
import type { TableReading } from './tables/reading.ts'

/** The three tables of one source, as far as it has them. */
interface Tables {
  readonly disclosure: DisclosureReading | null
  readonly applications: ApplicationsReading | null
  readonly appeals: TableReading | null
}

/** Rows and lines of one report → the report, with every repair and gap; no report where no official table stands. */
export function readBlocks(file: string, blocks: readonly Block[], page: PageSays): Read<readonly Report[]> {
  const plain = withoutMargins(blocks.map(withPlainHan))
  const applications = readApplications(file, plain)
  const [from, to] = applications?.lines ?? [Number.MAX_SAFE_INTEGER, 1]
  const tables: Tables = {
    applications,
    disclosure: readDisclosure(file, plain, from),
    appeals: readAppeals(file, plain, applications ? to : 1),
  }
  const found = [tables.disclosure, tables.applications, tables.appeals].filter(table => table !== null)
  if (found.length === 0 || (found.length === 1 && applications && isOtherTable(plain, applications))) {
    return { value: [], problems: [refusal(file, plain)] }
  }
  const facts = readHeading(blocks, applications ? from : Number.MAX_SAFE_INTEGER, page)
  const source: Source = { blocks, tables, facts }
  const report = reportOf(file, source)
  const problems = found.flatMap(table => table.problems)
  return { value: [report], problems: [...gaps(file, report, source), ...problems, ...unmet(file, report, source)] }
}

/** A row that the form has and the table read has not (（六）其他处理 of a table that was read as split). */
function unmet(file: string, report: Report, { tables }: Source): readonly Problem[] {
  const place = { file, line: tables.applications?.lines[1] ?? 1 }
  return cellsOf(report)
    .filter(({ id, table }) => report.tables.includes(table) && !cellRead(tables, id))
    .map(({ id, row }) => ({ code: 'ROW-MISSING', severity: 'warning', place, cell: id, found: row.number + row.zh }))
}

function cellRead({ disclosure, applications, appeals }: Tables, id: CellId): Cell | undefined {
  return disclosure?.cells.get(id) ?? applications?.cells.get(id) ?? appeals?.cells.get(id)
}

/** A block in the characters that labels are matched in. */
function withPlainHan(block: Block): Block {
  return block.kind === 'line'
    ? { ...block, text: plainHan(block.text) }
    : { ...block, cells: block.cells.map(cell => ({ ...cell, text: plainHan(cell.text) })) }
}

interface Source {
  readonly blocks: readonly Block[]
  readonly tables: Tables
  readonly facts: HeadingFacts
}

function reportOf(file: string, { blocks, tables, facts }: Source): Report {
  const format = formatOf(tables, facts.year)
  const otherAll = format === 'gb-2019-60' || (tables.applications?.otherAll ?? false)
  const present: readonly TableId[] = [
    ...(tables.disclosure ? [2 as const] : []),
    ...(tables.applications ? [3 as const] : []),
    ...(tables.appeals ? [4 as const] : []),
  ]
  const organ = organFacts(plainHan(facts.organ))
  const base = {
    year: facts.year,
    divisionCode: facts.divisionCode,
    uscc: facts.uscc,
    organ: facts.organ,
    region: organ.region,
    level: organ.level,
    scope: scopeStated(blocks) ?? (organ.scope === 'unknown' && facts.organ !== '' ? scopeIn(blocks) : organ.scope),
    format,
    otherAll,
    source: file,
    published: facts.published,
  }
  const cells = cellsIn({ format, otherAll }, tables, present)
  return { ...base, id: reportId(base), tables: present, cells, heading: facts.heading, sections: readSections(blocks) }
}

/** The tables decide: table 2 by its heads, table 3 by （六）; table 4 alone is alike in both, so the year decides. */
function formatOf({ disclosure, applications }: Tables, year: number | null): FormId {
  if (disclosure) return disclosure.format
  if (applications) return applications.otherAll ? 'gb-2019-60' : 'gb-2021-30'
  return year !== null && year < FORMS['gb-2021-30'].from ? 'gb-2019-60' : 'gb-2021-30'
}

function cellsIn(
  shape: { readonly format: FormId; readonly otherAll: boolean },
  tables: Tables,
  present: readonly TableId[],
): Report['cells'] {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id, table } of cellsOf(shape)) {
    if (!present.includes(table)) continue
    cells[id] = cellRead(tables, id) ?? emptyCell('blank')
  }
  return cells
}

function gaps(file: string, report: Report, { tables, facts: { guessed, named } }: Source): readonly Problem[] {
  const place = { file }
  const gap = (code: string, severity: Problem['severity']): Problem => ({
    code,
    severity,
    place,
    found: report.heading.title ?? '',
  })
  return [
    ...(report.organ === '' ? [gap('ORGAN-MISSING', 'warning')] : []),
    ...(guessed ? [{ ...gap('ORGAN-GUESSED', 'info'), found: report.organ }] : []),
    ...named.map(what => ({
      ...gap('SHEET-NAMED', 'info'),
      found: what === 'year' ? String(report.year ?? '') : report.organ,
      values: { what },
    })),
    ...(report.year === null ? [gap('YEAR-MISSING', 'warning')] : []),
    ...(report.published === '' ? [gap('PUBLISHED-MISSING', 'info')] : []),
    ...(report.divisionCode === '' ? [gap('CODE-MISSING', 'info')] : []),
    ...(report.format === 'gb-2019-60' && tables.applications?.split === true ? [gap('FORM-MIXED', 'warning')] : []),
  ]
}

const OLD_TABLE = /(?:指标名称|统计指标)[\s\S]{0,60}(?:计量单位|单位)|历年累计|主动公开(?:政府信息|文件)数/u

/** Why there is no report: the statistics table of before 2019, or no official table at all. */
function refusal(file: string, blocks: readonly Block[]): Problem {
  const text = blocks
    .map(block => (block.kind === 'line' ? block.text : block.cells.map(cell => cell.text).join(' ')))
    .join('\n')
  const old = OLD_TABLE.exec(text.slice(0, 200_000))
  const code = old && /申请|公开/.test(text) ? 'FORM-UNSUPPORTED' : 'NO-TABLE'
  return { code, severity: 'error', place: { file }, found: old?.[0].slice(0, 60) ?? text.slice(0, 60) }
}
