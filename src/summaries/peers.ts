import { demand } from '../domain/indicators/demand.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { yearOf } from './amounts.ts'
import type { Choice } from './choice.ts'
import { asChosen, indicatorOfChoice } from './chosenIndicator.ts'
import { SEVERAL } from './heat.ts'
import { yearsFrom } from './indicatorByYear.ts'
import { isSound, pointQuestion, pointsOf, type Point } from './points.ts'
import { quantile } from './quantile.ts'
import type { Answer, Known, Summary } from './summary.ts'

/** Fewer peers than this make no band. */
export const LEAST_PEERS = 5
/** So many of the nearest by demand are peers. */
const NEAREST = 10

/** What the peers of a body come to in one year or by one indicator; quartiles null where they are too few. */
export interface PeerStat {
  readonly own: Point | null
  readonly count: number
  readonly least: number | null
  readonly low: number | null
  readonly median: number | null
  readonly high: number | null
  readonly most: number | null
  readonly reports: readonly string[]
}

export interface PeersByYear {
  readonly focus: string
  readonly peers: readonly string[]
  readonly indicator: Indicator
  readonly years: readonly number[]
  readonly stats: ReadonlyMap<number, PeerStat>
}

/** One indicator of one body over the years, with the middle half of its peers. */
export const peersByYear: Summary<PeersByYear> = {
  compares: true,
  question: (where, choice) => pointQuestion([indicatorOfChoice(choice), demand], where),
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const points = pointsOf(answer, indicator, { known })
    const peers = peersOf(answer, choice, { known, at: 1 })
    const years = yearsFrom(new Set(points.map(point => point.year)))
    const stats = years.map(year => {
      const ofYear = points.filter(point => point.year === year)
      return [year, statOf(ofYear, choice.focus, peers)] as const
    })
    return { focus: choice.focus, peers, indicator, years, stats: new Map(stats) }
  },
}

export interface Spine {
  readonly focus: string
  readonly peers: readonly string[]
  readonly year: number | null
  readonly rows: readonly { readonly indicator: Indicator; readonly stat: PeerStat }[]
}

const SPINE = [...SEVERAL, demand]

/** Every rate of one body in one year, each against its peers. */
export const spine: Summary<Spine> = {
  compares: true,
  question: where => pointQuestion(SPINE, where),
  rows: (answer, choice, known) => {
    const peers = peersOf(answer, choice, { known, at: SEVERAL.length })
    const own = pointsOf(answer, demand, { known, at: SEVERAL.length }).filter(({ unit }) => unit === choice.focus)
    const newest = own.toSorted((a, b) => b.year - a.year)[0]?.year ?? null
    const year = own.some(point => point.year === choice.at) ? choice.at : newest
    const ofYear = answer.filter(row => yearOf(row) === year)
    const rows = SEVERAL.map((plain, at) => {
      const indicator = asChosen(plain, { ...choice, denominator: 'closed' })
      const points = pointsOf(ofYear, indicator, { known, at })
      return { indicator, stat: statOf(points, choice.focus, peers) }
    })
    return { focus: choice.focus, peers, year, rows }
  },
}

interface At {
  readonly known: Known
  /** The place of the demand in the question. */
  readonly at: number
}

/** The peers of the body that is looked at, by the chosen way; never itself. */
function peersOf(answer: Answer, { focus, peers }: Choice, { known, at }: At): readonly string[] {
  const points = pointsOf(answer, demand, { known, at })
  const own = points.filter(({ unit }) => unit === focus).toSorted((a, b) => b.year - a.year)[0]
  if (!own) return []
  const others = points.filter(({ unit }) => unit !== focus)
  if (peers === 'own') return namesOf(others)
  if (peers === 'level') return namesOf(others.filter(({ level }) => level === own.level))
  const near = others.filter(({ year, indicated }) => year === own.year && indicated.value !== null)
  const distances = near.map(point => ({ unit: point.unit, off: distance(point, own, known) }))
  return distances
    .toSorted((a, b) => a.off - b.off)
    .slice(0, NEAREST)
    .map(({ unit }) => unit)
}

// How many times larger one is than the other, by demand and, where both are named, by residents.
function distance(a: Point, b: Point, { residentsOf }: Known): number {
  const byDemand = Math.abs(Math.log(((a.indicated.value ?? 0) + 1) / ((b.indicated.value ?? 0) + 1)))
  const [one, two] = [residentsOf?.(a.unit, a.year) ?? null, residentsOf?.(b.unit, b.year) ?? null]
  return byDemand + (one !== null && two !== null ? Math.abs(Math.log(one / two)) : 0)
}

function namesOf(points: readonly Point[]): readonly string[] {
  return [...new Set(points.map(({ unit }) => unit))]
}

function statOf(points: readonly Point[], focus: string, peers: readonly string[]): PeerStat {
  const wanted = new Set(peers)
  const own = points.find(({ unit }) => unit === focus) ?? null
  const theirs = points.filter(point => wanted.has(point.unit) && isSound(point))
  const values = theirs.map(({ indicated }) => indicated.value ?? 0).toSorted((a, b) => a - b)
  const at = (share: number): number | null => (values.length < LEAST_PEERS ? null : quantile(values, share))
  return {
    own,
    count: values.length,
    least: at(0),
    low: at(0.25),
    median: at(0.5),
    high: at(0.75),
    most: at(1),
    reports: [...(own?.reports ?? []), ...theirs.flatMap(({ reports }) => reports)],
  }
}
