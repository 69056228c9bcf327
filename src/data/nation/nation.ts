import { brokenRules } from '../../domain/checks/brokenRules.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Bodies } from '../../engines/bodies.ts'
import type { Part } from '../parquet/part.ts'
import { randomFrom, type Random } from '../synthetic/random.ts'
import { bodiesOf, madeBodies, type MadeBody } from './bodies.ts'
import { figuresFor, fillAppeals, fillApplications, fillDisclosure, type Figures, type Habit } from './figures.ts'

const SEED = 20190403
const FIRST_YEAR = 2019
/** How many years the invented nation reports. */
export const NATION_YEARS = 8
const FIRST_NEW_FORM = 2021
/** One report in so many has a typing error, and one in so many leaves table 4 blank. */
const ERROR_EVERY = 97
const BLANK_EVERY = 53

/** An invented nation of about `reports` reports; its bodies at once, its parts province by province. */
export interface Nation {
  readonly bodies: Bodies
  readonly provinces: readonly string[]
  readonly partsOf: (province: string) => Generator<Part>
}

/** The same number of reports is the same nation, whoever makes it and in whichever order its provinces are made. */
export function nation(reports: number): Nation {
  const made = madeBodies(Math.max(1, Math.round(reports / NATION_YEARS)))
  return {
    bodies: bodiesOf(made),
    provinces: [...new Set(made.map(({ province }) => province))],
    partsOf: province => provinceParts(made, province),
  }
}

function* provinceParts(made: readonly MadeBody[], province: string): Generator<Part> {
  const places = made.flatMap((body, place) => (body.province === province ? [place] : []))
  const random = randomFrom(SEED + Number(province))
  const habits = places.map(place => habitOf(random, made[place]))
  const open = new Int32Array(places.length)
  for (let at = 0; at < NATION_YEARS; at += 1) {
    const year = FIRST_YEAR + at
    const figures = figuresFor(year < FIRST_NEW_FORM ? 'gb-2019-60' : 'gb-2021-30', places.length)
    habits.forEach((habit, row) => {
      open[row] = fillApplications(random, figures, { row, habit, carriedIn: open[row] ?? 0 })
      fillAppeals(random, figures, { row, habit })
      fillDisclosure(random, figures, { row, habit })
    })
    seedFaults(random, figures)
    yield partOf({ made, places, province, year, figures, random })
  }
}

const DEMAND = { province: 900, prefecture: 220, county: 40, town: 1.6 } as const

function habitOf(random: Random, body: MadeBody | undefined): Habit {
  const { level = 'town', kind = 'town' } = body ?? {}
  const share = kind === 'government' ? 1 : kind === 'office' ? 0.1 : kind === 'department' ? 0.07 : 1
  return { demand: random.skewed(DEMAND[level] * share, 6), openness: random.skewed(1, 1.6) }
}

/** A number typed ten too high here, a table left blank there. */
function seedFaults(random: Random, { cells }: Figures): void {
  const granted = cells.get('3/granted/total') ?? new Float64Array()
  const rows = granted.length
  for (let row = Math.floor(random.unit() * ERROR_EVERY); row < rows; row += ERROR_EVERY)
    granted[row] = (granted[row] ?? 0) + 10
  const fourth = [...cells].filter(([id]) => id.startsWith('4/'))
  for (let row = Math.floor(random.unit() * BLANK_EVERY); row < rows; row += BLANK_EVERY)
    for (const [, values] of fourth) values[row] = Number.NaN
}

interface Making {
  readonly made: readonly MadeBody[]
  readonly places: readonly number[]
  readonly province: string
  readonly year: number
  readonly figures: Figures
  readonly random: Random
}

function partOf({ made, places, province, year, figures, random }: Making): Part {
  const rows = places.length
  const bodies = places.map(place => made[place])
  const isGovernment = bodies.map(body => body?.kind === 'government')
  const cells = new Map<CellId, Float64Array>(figures.cells)
  const shape = { format: figures.format, otherAll: figures.format === 'gb-2019-60' }
  return {
    year,
    province,
    rows,
    who: Int32Array.from(places),
    scope: isGovernment.map(is => (is ? 'region' : 'own')),
    format: bodies.map(() => figures.format),
    oneOther: new Uint8Array(rows).fill(figures.format === 'gb-2019-60' ? 1 : 0),
    inside: Uint8Array.from(bodies, (body, row) => (isGovernment[row] && (body?.parent ?? -1) >= 0 ? 1 : 0)),
    broken: bodies.map((_, row) => brokenRules(shape, id => cells.get(id)?.[row])),
    states: bodies.map(() => ''),
    published: bodies.map(() => `${year + 1}-0${random.unit() < 0.5 ? 1 : 2}-${10 + Math.floor(random.unit() * 18)}`),
    source: bodies.map(() => 'synthetic-nation'),
    cells,
  }
}
