import { APPLICANTS } from '../../domain/forms/applications.ts'
import { TRACKS } from '../../domain/forms/appeals.ts'
import { cellsOf, formOf } from '../../domain/forms/index.ts'
import type { CellId, FormId } from '../../domain/forms/form.ts'
import type { Random } from '../synthetic/random.ts'

/** How a body works: how much is asked of it, and how it tends to answer. */
export interface Habit {
  readonly demand: number
  readonly openness: number
}

/** The numbers of many reports of one form, a typed array a cell; NaN is a blank. */
export interface Figures {
  readonly format: FormId
  readonly cells: ReadonlyMap<CellId, Float64Array>
}

const PERSONS = APPLICANTS.filter(({ id }) => id !== 'total').map(({ id }) => id)
const PERSON_SHARES = [0.92, 0.955, 0.962, 0.97, 0.985, 1]

/** Room for the reports of one year. */
export function figuresFor(format: FormId, rows: number): Figures {
  const shape = { format, otherAll: format === 'gb-2019-60' }
  return { format, cells: new Map(cellsOf(shape).map(cell => [cell.id, new Float64Array(rows)])) }
}

interface Book {
  readonly outcomes: readonly { readonly id: string; readonly until: number }[]
}

/** Weights of the outcomes: granted first and most, the rare grounds rarely. */
function bookOf(format: FormId): Book {
  const form = formOf({ format, otherAll: format === 'gb-2019-60' })
  const rows = form.tables[1].rows.filter(row => !['received', 'closing'].includes(row.group))
  const weights = rows.map(({ id }) => WEIGHTS[id] ?? 0.006)
  const whole = weights.reduce((sum, each) => sum + each, 0)
  let until = 0
  return {
    outcomes: rows.map(({ id }, at) => {
      until += (weights[at] ?? 0) / whole
      return { id, until }
    }),
  }
}

const WEIGHTS: Readonly<Record<string, number>> = {
  granted: 0.42,
  partial: 0.09,
  unable_not_held: 0.2,
  unable_must_create: 0.03,
  unable_unclear: 0.02,
  refused_petition: 0.05,
  refused_duplicate: 0.025,
  other_not_corrected: 0.03,
  other_all: 0.06,
  denied_third_party: 0.012,
  denied_internal_affairs: 0.012,
}

const BOOKS: Readonly<Record<FormId, Book>> = { 'gb-2019-60': bookOf('gb-2019-60'), 'gb-2021-30': bookOf('gb-2021-30') }

interface Line {
  readonly row: number
  readonly habit: Habit
  /** Natural persons' cases of the year before that are still open. */
  readonly carriedIn: number
}

/** Writes one report's table 3; gives back what is carried out. Every identity of the form holds. */
export function fillApplications(random: Random, { cells, format }: Figures, { row, habit, carriedIn }: Line): number {
  const { outcomes } = BOOKS[format]
  const received = Math.round(random.skewed(habit.demand, 3))
  add(cells, { line: 'carried_in', row, person: 'natural_person' }, carriedIn)
  let out = 0
  for (let each = 0; each < received + carriedIn; each += 1) {
    const isNew = each < received
    const person = isNew ? personOf(random.unit()) : 'natural_person'
    if (isNew) add(cells, { line: 'new_received', row, person })
    if (isNew && person === 'natural_person' && random.unit() < 0.05) {
      out += 1
      continue
    }
    const luck = random.unit() ** habit.openness
    const outcome = outcomes.find(({ until }) => luck <= until) ?? outcomes[0]
    add(cells, { line: outcome?.id ?? 'granted', row, person })
    add(cells, { line: 'total_processed', row, person })
  }
  add(cells, { line: 'carried_out', row, person: 'natural_person' }, out)
  return out
}

function personOf(luck: number): string {
  const at = PERSON_SHARES.findIndex(share => luck < share)
  return PERSONS[at] ?? 'natural_person'
}

interface Spot {
  readonly line: string
  readonly row: number
  readonly person: string
}

function add(cells: Figures['cells'], { line, row, person }: Spot, by = 1): void {
  for (const column of [person, 'total']) {
    const values = cells.get(`3/${line}/${column}`)
    if (values) values[row] = (values[row] ?? 0) + by
  }
}

const RESULT_SHARES = [
  ['upheld', 0.72],
  ['corrected', 0.8],
  ['other', 0.93],
  ['pending', 1],
] as const

/** Writes one report's table 4: few cases, more where more was asked. */
export function fillAppeals(random: Random, { cells }: Figures, { row, habit }: Omit<Line, 'carriedIn'>): void {
  for (const { id } of TRACKS) {
    const cases = Math.floor(random.unit() * (0.4 + habit.demand * 0.05))
    for (let each = 0; each < cases; each += 1) {
      const luck = random.unit()
      const result = RESULT_SHARES.find(([, until]) => luck < until)?.[0] ?? 'upheld'
      for (const column of [result, 'total']) {
        const values = cells.get(`4/${id}/${column}`)
        if (values) values[row] = (values[row] ?? 0) + 1
      }
    }
  }
}

/** Writes one report's table 2: decisions of some bodies, fees of few, zeros else. */
export function fillDisclosure(random: Random, { cells }: Figures, { row, habit }: Omit<Line, 'carriedIn'>): void {
  const set = (id: CellId, value: number): void => {
    const values = cells.get(id)
    if (values) values[row] = value
  }
  const busy = habit.demand * 12
  if (random.unit() < 0.5) set('2/licensing/decisions', Math.round(random.skewed(busy, 8)))
  if (random.unit() < 0.4) set('2/penalty/decisions', Math.round(random.skewed(busy / 2, 8)))
  if (random.unit() < 0.2) set('2/coercion/decisions', Math.round(random.skewed(busy / 9, 5)))
  if (random.unit() < 0.3) set('2/normative_documents/issued', Math.round(random.skewed(3, 4)))
  if (random.unit() < 0.1) set('2/fees/amount_wan_yuan', Math.round(random.skewed(busy * 30, 9)) / 100)
}
