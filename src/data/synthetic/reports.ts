import { emptyCell, numberCell, type Cell } from '../../domain/cell.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../../domain/report.ts'
import { appealsOf } from './appeals.ts'
import { applicationsOf, inOneOther, type Carried, type Figures } from './applications.ts'
import { disclosureOf, firstStocks, type Stocks } from './disclosure.ts'
import { FIRST_YEAR, LAST_YEAR, PROVINCE, organOf, type District } from './districts.ts'
import type { Random } from './random.ts'

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
const FIRST_NEW_FORM = 2021

interface Year {
  readonly reports: readonly Report[]
  readonly carried: Carried
  readonly stocks: Stocks
}

/** All reports of one district without any fault: what one year carries out the next carries in. */
export function districtReports(random: Random, district: District): readonly Report[] {
  const before = Math.round(district.demand * 0.05)
  const first: Year = { reports: [], carried: { natural_person: before }, stocks: firstStocks(random, district) }
  return YEARS.reduce((past, year) => nextYear(random, { district, year, past }), first).reports
}

/** The short name of a synthetic report. */
export function sourceOf({ slug }: Pick<District, 'slug'>, year: number): string {
  return `synthetic-${slug}-${year}`
}

function nextYear(random: Random, { district, year, past }: { district: District; year: number; past: Year }): Year {
  const oldForm = year < FIRST_NEW_FORM
  const done = applicationsOf(random, { district, year, carriedIn: past.carried })
  const appeals = appealsOf(random, { year, processed: done.processed })
  const disclosed = disclosureOf(random, { district, stocks: past.stocks, oldForm })
  const applications = oldForm ? inOneOther(done.figures) : done.figures
  const figures: Figures = new Map([...disclosed.figures, ...applications, ...appeals])
  const day = 1 + random.hits(24, 0.5)
  const published = `${year + 1}-${random.unit() < 0.6 ? '03' : '02'}-${String(day).padStart(2, '0')}`
  const report = reportOf({ district, year, published, figures })
  return { reports: [...past.reports, report], carried: done.carriedOut, stocks: disclosed.stocks }
}

interface Parts {
  readonly district: District
  readonly year: number
  readonly published: string
  readonly figures: Figures
}

function reportOf({ district, year, published, figures }: Parts): Report {
  const format = year < FIRST_NEW_FORM ? 'gb-2019-60' : 'gb-2021-30'
  const shape = { format, otherAll: format === 'gb-2019-60' } as const
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id } of cellsOf(shape)) {
    const value = figures.get(id)
    cells[id] = value === undefined ? emptyCell('blank') : numberCell(value, String(value), null)
  }
  const who = { year, organ: organOf(district), uscc: '', scope: 'region', source: sourceOf(district, year) } as const
  return {
    ...who,
    ...shape,
    id: reportId(who),
    divisionCode: district.divisionCode,
    region: `${PROVINCE.region}${district.name}`,
    level: 'county',
    tables: [2, 3, 4],
    cells,
    published,
    heading: NO_HEADING,
    sections: [],
  }
}
