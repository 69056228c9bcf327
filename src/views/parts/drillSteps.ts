import type { Behind } from '../../charts/chart.ts'
import { groundLabel, shortLabel } from '../../charts/labels.ts'
import type { Report } from '../../domain/report.ts'
import { partsOf, type Part } from '../../summaries/drill.ts'
import type { ChartWords } from '../../words/words.ts'

/** What is opened, as the address says it: whose (`outcomesByYear`, `table`), which mark of it, and the steps down. */
export interface Drilled {
  readonly owner: string
  readonly mark: string
  /** `p2`: into the third part; `r0`: only the first report. */
  readonly steps: readonly string[]
}

/** Text of the address → what is opened; null where nothing is. */
export function drilledFrom(text: string): Drilled | null {
  const [start = '', ...steps] = text.split('~')
  const at = start.indexOf(':')
  return at < 0 ? null : { owner: start.slice(0, at), mark: start.slice(at + 1), steps }
}

/** What is opened → text of the address. */
export function drilledText({ owner, mark, steps }: Drilled): string {
  return [`${owner}:${mark}`, ...steps].join('~')
}

/** What a way down leads through besides parts: the reports that are held, none where too many are. */
interface Ground {
  readonly reports: readonly Pick<Report, 'id' | 'year' | 'organ'>[]
  readonly words: ChartWords
}

/** Every step from a mark down; steps that lead nowhere are left out. */
export function wayDown(start: Behind, steps: readonly string[], ground: Ground): readonly Behind[] {
  const way = [start]
  for (const step of steps) {
    const here = way.at(-1) ?? start
    const at = Number(step.slice(1))
    const next = step.startsWith('p') ? partAt(here, at, ground.words) : reportAt(here, at, ground)
    if (!next) break
    way.push(next)
  }
  return way
}

function partAt(here: Behind, at: number, words: ChartWords): Behind | null {
  const part = partsOf(here.cells)[at]
  return part ? { ...here, label: partName(part, words), cells: part.cells } : null
}

function reportAt(here: Behind, at: number, { reports, words }: Ground): Behind | null {
  const report = reports.find(each => each.id === here.reports[at])
  if (!report) return null
  const { charts, shared } = words
  const label = charts.ofYear(report.year ?? 0, report.organ || shared.organUnknown)
  return { label, reports: [report.id], cells: here.cells }
}

/** What a part is called. */
export function partName({ by, cell }: Part, words: ChartWords): string {
  if (by === 'column') return shortLabel(cell.column, words.lang)
  if (by === 'outcome' && cell.group) return shortLabel(cell.group, words.lang)
  return groundLabel(cell.row, words)
}
