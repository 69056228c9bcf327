import type { ChartId } from '../domain/charts.ts'
import { outcomesByYearChart } from './outcomesByYear.ts'
import type { Chart } from './chart.ts'

/** Every chart of the pages. */
export const CHARTS: Readonly<Record<ChartId, Chart>> = {
  outcomesByYear: outcomesByYearChart,
}
