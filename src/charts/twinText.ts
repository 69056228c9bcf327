import type { ChartWords } from '../words/words.ts'
import { isGap } from './twin.ts'
import { markAt } from './markAt.ts'
import type { Gap, Picture, TwinColumn, TwinValue } from './chart.ts'

/** A place of the twin: its row, and its column among those that hold numbers. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** The columns of a twin that hold numbers, in the order in which keys walk them. */
export function numberColumns({ columns }: Pick<Picture, 'columns'>): readonly TwinColumn[] {
  return columns.slice(1).filter(({ kind }) => kind !== 'text')
}

/** What a place of the twin says, to see in the table and to hear at the chart: never two different things. */
export function twinText(value: TwinValue | undefined, column: TwinColumn, words: ChartWords): string {
  if (isGap(value)) return gapText(value, words)
  if (value === null || value === undefined) return words.shared.statuses.blank
  if (typeof value === 'string') return value
  if (column.kind === 'year') return String(value)
  return column.kind === 'percent' ? words.numbers.percent(value) : words.numbers.exact(value)
}

function gapText({ gap }: Gap, { charts, shared }: ChartWords): string {
  if (gap === 'blank') return shared.statuses.blank
  return gap === 'notInForm' ? shared.statuses.not_in_format : charts.gaps[gap]
}

/** What a sum with blanks has, said beside the mark of the blank; empty where there is nothing to say. */
export function gapSumText(value: TwinValue | undefined, { charts, numbers }: ChartWords): string {
  if (!isGap(value) || value.missing === undefined) return ''
  return charts.gapSum(numbers.exact(value.stated ?? 0), value.missing)
}

/** A place of the chart in words: whose, what, how much, what is missing, whether a check fails behind it. */
export function spokenText(picture: Picture, { row: at, column: place }: Spot, words: ChartWords): string {
  const row = picture.rows[at]
  const column = numberColumns(picture)[place]
  if (!row || !column) return ''
  const names = picture.columns.filter((each, index) => index === 0 || each.kind === 'text')
  const who = names.map(each => twinText(row[each.id], each, words)).join(' ')
  const value = [twinText(row[column.id], column, words), gapSumText(row[column.id], words)]
  const said = words.charts.spoken(who, column.title, words.shared.clauses(value.filter(Boolean)))
  return fails(picture, { row: at, column: place }) ? words.charts.spokenFails(said) : said
}

/** Whether a report behind a place of the twin fails a check. */
export function fails(picture: Picture, spot: Spot): boolean {
  const mark = markAt(picture, spot)
  return mark !== null && picture.failing?.has(mark) === true
}
