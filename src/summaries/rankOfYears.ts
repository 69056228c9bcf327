import type { Indicator } from '../domain/indicators/indicator.ts'
import { denominatorsOf, type DenominatorId } from '../domain/indicators/denominators.ts'
import { asChosen, indicatorOfChoice, plainIndicator, type IndicatorChoice } from './chosenIndicator.ts'
import { spearman } from './correlation.ts'
import { yearsFrom } from './indicatorByYear.ts'
import { pointQuestion, pointsOf, rowsOfYears, yearOfAnswer } from './points.ts'
import { rankedOf, ranking, type Ranked } from './ranking.ts'
import type { Summary } from './summary.ts'

/** The ranks of bodies in several columns: years, or denominators. */
export interface RankTable<Column> {
  readonly indicator: Indicator
  readonly year: number | null
  readonly columns: readonly Column[]
  /** Bodies ranked in every column that has a ranking at all, in the order of the last one. */
  readonly units: readonly string[]
  readonly ranks: ReadonlyMap<string, readonly (Ranked | null)[]>
}

/** Ranks by year, and how far the last two years agree. */
export interface Stability extends RankTable<number> {
  readonly rho: number | null
  readonly pair: readonly [from: number, to: number] | null
}

const NOBODY = { units: [], ranks: new Map() }

/** How steady a ranking is: the rank of each body in each year, and the correlation of the last two years. */
export const stability: Summary<Stability> = {
  compares: true,
  question: ranking.question,
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const points = pointsOf(answer, indicator, { known })
    const years = yearsFrom(new Set(points.map(point => point.year)))
    const all = years.map(year => rankedOf(indicator, points, year).ranked)
    const full = years.filter((_, at) => (all[at]?.length ?? 0) > 1)
    const table = tableOf(
      years,
      all.map(ranked => (ranked.length > 1 ? ranked : null)),
    )
    const [from, to] = full.slice(-2)
    const pair = from === undefined || to === undefined ? null : ([from, to] as const)
    const rho = pair ? agreement(table, years, pair) : null
    return { indicator, year: null, columns: years, ...(rho === null ? NOBODY : table), pair, rho }
  },
}

/** What the denominator does to the ranks of one year. */
export const denominatorShift: Summary<RankTable<DenominatorId>> = {
  compares: true,
  question: (where, choice) => pointQuestion(variantsOf(choice), where),
  rows: (answer, choice, known) => {
    const indicator = plainIndicator(choice)
    const variants = variantsOf(choice)
    const year = yearOfAnswer(answer, choice)
    const rows = rowsOfYears(answer, indicator, [year])
    const ranked = variants.map((variant, at) => rankedOf(variant, pointsOf(rows, variant, { known, at }), year).ranked)
    const columns = denominatorsOf(indicator)
    return { indicator, year, columns, ...tableOf(columns, ranked, true) }
  },
}

function variantsOf(choice: IndicatorChoice): readonly Indicator[] {
  const plain = plainIndicator(choice)
  return denominatorsOf(plain).map(denominator => asChosen(plain, { ...choice, denominator }))
}

// Ranks are counted anew among the bodies that have one in every column, so that columns compare.
function tableOf<Column>(
  columns: readonly Column[],
  all: readonly (readonly Ranked[] | null)[],
  anew = false,
): Pick<RankTable<Column>, 'units' | 'ranks'> {
  const there = all.filter(each => each !== null)
  const last = there.at(-1) ?? []
  const names = there.map(ranked => new Set(ranked.map(each => each.unit)))
  const units = last.map(each => each.unit).filter(unit => names.every(each => each.has(unit)))
  const kept = new Set(units)
  const byColumn = columns.map((_, at) => {
    const ranked = all[at] ?? []
    const own = anew ? renumbered(ranked.filter(each => kept.has(each.unit))) : ranked
    return new Map(own.map(each => [each.unit, each]))
  })
  return { units, ranks: new Map(units.map(unit => [unit, byColumn.map(column => column.get(unit) ?? null)])) }
}

function renumbered(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.map(each => ({
    ...each,
    rank: 1 + ranked.findIndex(other => other.indicated.value === each.indicated.value),
  }))
}

function agreement(
  { units, ranks }: Pick<Stability, 'units' | 'ranks'>,
  years: readonly number[],
  [from, to]: readonly [number, number],
): number | null {
  const column = (year: number) => units.map(unit => ranks.get(unit)?.[years.indexOf(year)]?.indicated.value ?? 0)
  return spearman(column(from), column(to))
}
