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
  'ranking',
  'indicatorByYear',
] as const

export type ChartId = (typeof CHART_IDS)[number]
