/** Every chart of the pages. */
export const CHART_IDS = [
  'outcomesByYear',
  'intakeByYear',
  'outcomesByUnit',
  'grounds',
  'applicants',
  'flow',
  'documentsByYear',
  'rulesByYear',
  'publicDocumentsByYear',
  'publicRulesByYear',
  'decisionsByYear',
  'feesByYear',
  'appealsByResult',
  'appealsByYear',
  'correctionRates',
] as const

export type ChartId = (typeof CHART_IDS)[number]

/** Every chart of comparing: they load with the pages that compare. */
export const COMPARE_CHART_IDS = [
  'ranking',
  'funnel',
  'stability',
  'denominatorShift',
  'contribution',
  'indicatorByYear',
  'panels',
  'heatYears',
  'heatIndicators',
  'scatter',
  'tileMap',
  'peersByYear',
  'spine',
  'twoYears',
  'changeParts',
  'reviewRoute',
] as const

export type CompareChartId = (typeof COMPARE_CHART_IDS)[number]

/** Any chart of either list. */
export type AnyChartId = ChartId | CompareChartId
