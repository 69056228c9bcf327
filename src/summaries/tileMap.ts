import type { Indicator } from '../domain/indicators/indicator.ts'
import { indicatorOfChoice } from './chosenIndicator.ts'
import { fifths } from './heat.ts'
import { pointsOf, rowsOfYears, yearOfAnswer, type Point } from './points.ts'
import { ranking } from './ranking.ts'
import type { Summary } from './summary.ts'
import { tilesOf, type TilePlaces } from './tiles.ts'

export interface TileMap {
  readonly indicator: Indicator
  readonly year: number | null
  readonly places: TilePlaces
  readonly points: ReadonlyMap<string, Point>
  readonly bounds: readonly number[]
}

const NO_TILES: TilePlaces = new Map()

/** One indicator of one year on tiles that a person lays out. */
export const tileMap: Summary<TileMap> = {
  compares: true,
  question: ranking.question,
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const year = yearOfAnswer(answer, choice)
    const all = pointsOf(rowsOfYears(answer, indicator, [year]), indicator, { known })
    const points = all.filter(point => point.year === year)
    const units = points.map(({ unit }) => unit).toSorted((a, b) => (a < b ? -1 : 1))
    return {
      indicator,
      year,
      places: tilesOf(units, known.tiles ?? NO_TILES),
      points: new Map(points.map(point => [point.unit, point])),
      bounds: fifths(points),
    }
  },
}
