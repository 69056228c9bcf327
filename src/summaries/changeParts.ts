import { ALL_CELLS } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import { DENOMINATORS } from '../domain/indicators/denominators.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { CLOSED } from '../domain/indicators/rows.ts'
import type { AnswerRow, Measure } from '../engines/question.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import type { Choice } from './choice.ts'
import { indicatorOfChoice } from './chosenIndicator.ts'
import { PART_WAYS, type PartWay } from './compareChoice.ts'
import { partChange, type ChangeParts, type ClassPair } from './partChange.ts'
import type { Summary } from './summary.ts'
import { pairOf } from './twoYears.ts'

/** What changed a rate between two years, by one way of parting its cases. */
export interface RateChange {
  readonly indicator: Indicator
  readonly pair: readonly [from: number, to: number] | null
  /** The way it is parted, which may be another than was asked, where that does not fit the indicator. */
  readonly by: PartWay
  readonly parts: ChangeParts | null
  /** False where the classes do not add up to the cases that the rate itself stands on. */
  readonly addsUp: boolean
  readonly units: number
  readonly reports: readonly string[]
}

/** A class of cases: the cells of its cases, and of those that count. */
interface ClassCells {
  readonly id: string
  readonly cases: readonly CellId[]
  /** Taken off the cases: they belong to another class. */
  readonly off?: readonly CellId[]
  readonly hits: readonly CellId[]
}

/** The change of a rate as mix and treatment. */
export const changeParts: Summary<RateChange> = {
  compares: true,
  question: (where, choice) => ({ measures: measuresFor(choice), groupBy: ['unit', 'year'], where }),
  rows: (answer, choice) => {
    const indicator = indicatorOfChoice(choice)
    const by = wayOf(indicator, choice.by)
    const pair = pairOf(answer, choice)
    const classes = classesOf(indicator, by)
    const [from, to] = pair ?? [0, 0]
    const later = new Map(
      answer.filter(row => yearOf(row) === to && isKnown(row, classes)).map(row => [textOf(row, 'unit'), row]),
    )
    const both = answer.flatMap(row => {
      const after = yearOf(row) === from && isKnown(row, classes) ? later.get(textOf(row, 'unit')) : undefined
      return after ? [[row, after] as const] : []
    })
    const pairs = by === 'unit' ? byUnit(both) : byClass(both, classes)
    return {
      indicator,
      pair,
      by,
      parts: pair ? partChange(pairs) : null,
      addsUp: addsUp(pairs, both),
      units: both.length,
      reports: both.flatMap(([row, after]) => [...row.reports, ...after.reports]),
    }
  },
}

/** The ways that a rate may be parted by: its cells must part so in the form. */
export function partWaysOf(indicator: Indicator): readonly PartWay[] {
  if (indicator.kind !== 'share') return []
  return PART_WAYS.filter(way => way === 'unit' || classesOf(indicator, way).length > 1)
}

function wayOf(indicator: Indicator, asked: PartWay): PartWay {
  const ways = partWaysOf(indicator)
  return ways.includes(asked) ? asked : (ways[0] ?? 'unit')
}

function measuresFor(choice: Choice): readonly Measure[] {
  const indicator = indicatorOfChoice(choice)
  const classes = classesOf(indicator, wayOf(indicator, choice.by))
  return [...classes, wholeOf(indicator)].flatMap(({ id, cases, hits, off = [] }) => [
    { id: `${id} cases`, cells: cases },
    { id: `${id} hits`, cells: hits },
    { id: `${id} off`, cells: off },
  ])
}

function classesOf(indicator: Indicator, by: PartWay): readonly ClassCells[] {
  const { numerator, denominator } = indicator
  if (by === 'unit') return [wholeOf(indicator)]
  if (by === 'applicant') return ofApplicants(indicator)
  const { merits } = DENOMINATORS
  const isOver = denominator.length === CLOSED.length && denominator[0] === CLOSED[0]
  if (!isOver || !numerator.every(cell => merits.includes(cell))) return []
  return [
    { id: 'decided', cases: merits, hits: numerator },
    { id: 'undecided', cases: CLOSED, off: merits, hits: [] },
  ]
}

function wholeOf({ numerator, denominator }: Indicator): ClassCells {
  return { id: 'all', cases: denominator, hits: numerator }
}

function ofApplicants({ numerator, denominator }: Indicator): readonly ClassCells[] {
  const all = [...numerator, ...denominator]
  if (!all.every(id => /^3\/[a-z_]+\/total$/.test(id))) return []
  const columns = [...ALL_CELLS.values()].filter(
    ({ row, column }) => row.id === 'new_received' && column.id !== 'total',
  )
  return columns.map(({ column }) => ({
    id: column.id,
    cases: moved(denominator, column.id),
    hits: moved(numerator, column.id),
  }))
}

function moved(cells: readonly CellId[], column: string): readonly CellId[] {
  return cells.map((id): CellId => `3/${id.split('/')[1] ?? ''}/${column}`)
}

function isKnown(row: AnswerRow, classes: readonly ClassCells[]): boolean {
  return classes.every(({ id, hits, off = [] }) => {
    const known = (what: string): boolean => amountOf(row, `${id} ${what}`).value !== null
    return known('cases') && (hits.length === 0 || known('hits')) && (off.length === 0 || known('off'))
  })
}

function countOf(rows: readonly AnswerRow[], id: string) {
  const sum = (what: string): number => rows.reduce((all, row) => all + (amountOf(row, `${id} ${what}`).value ?? 0), 0)
  return { cases: Math.max(0, sum('cases') - sum('off')), hits: sum('hits') }
}

function addsUp(pairs: readonly ClassPair[], both: readonly (readonly [AnswerRow, AnswerRow])[]): boolean {
  return (['before', 'after'] as const).every((year, at) => {
    const whole = countOf(
      both.flatMap(rows => rows[at] ?? []),
      'all',
    )
    const sum = (what: 'cases' | 'hits'): number => pairs.reduce((all, pair) => all + pair[year][what], 0)
    return sum('cases') === whole.cases && sum('hits') === whole.hits
  })
}

function byClass(
  both: readonly (readonly [AnswerRow, AnswerRow])[],
  classes: readonly ClassCells[],
): readonly ClassPair[] {
  return classes.map(({ id }) => ({
    id,
    before: countOf(
      both.map(each => each[0]),
      id,
    ),
    after: countOf(
      both.map(each => each[1]),
      id,
    ),
  }))
}

function byUnit(both: readonly (readonly [AnswerRow, AnswerRow])[]): readonly ClassPair[] {
  return both.map(([before, after]) => ({
    id: textOf(before, 'unit'),
    before: countOf([before], 'all'),
    after: countOf([after], 'all'),
  }))
}
