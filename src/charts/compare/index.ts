import type { CompareChartId } from '../../domain/charts.ts'
import type { Chart } from '../chart.ts'
import { indicatorByYearChart } from './indicatorByYear.ts'
import { rankingChart } from './ranking.ts'

/** Every chart of comparing. */
export const COMPARE_CHARTS: Readonly<Record<CompareChartId, Chart>> = {
  ranking: rankingChart,
  indicatorByYear: indicatorByYearChart,
}
