import type { CompareChartId } from '../../domain/charts.ts'
import type { Chart } from '../chart.ts'
import { denominatorShiftChart, stabilityChart } from './bump.ts'
import { changePartsChart } from './changeParts.ts'
import { contributionChart } from './contribution.ts'
import { funnelChart } from './funnel.ts'
import { heatIndicatorsChart, heatYearsChart } from './heat.ts'
import { indicatorByYearChart } from './indicatorByYear.ts'
import { panelsChart } from './panels.ts'
import { peersByYearChart } from './peersByYear.ts'
import { rankingChart } from './ranking.ts'
import { reviewRouteChart } from './reviewRoute.ts'
import { scatterChart } from './scatter.ts'
import { spineChart } from './spine.ts'
import { tileMapChart } from './tileMap.ts'
import { twoYearsChart } from './twoYears.ts'

/** Every chart of comparing. */
export const COMPARE_CHARTS: Readonly<Record<CompareChartId, Chart>> = {
  ranking: rankingChart,
  funnel: funnelChart,
  stability: stabilityChart,
  denominatorShift: denominatorShiftChart,
  contribution: contributionChart,
  indicatorByYear: indicatorByYearChart,
  panels: panelsChart,
  heatYears: heatYearsChart,
  heatIndicators: heatIndicatorsChart,
  scatter: scatterChart,
  tileMap: tileMapChart,
  peersByYear: peersByYearChart,
  spine: spineChart,
  twoYears: twoYearsChart,
  changeParts: changePartsChart,
  reviewRoute: reviewRouteChart,
}
