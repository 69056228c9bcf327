/** Every chart of the pages, by the page it stands on. */
export const CHART_IDS = [
  'outcomesByYear',
  'intakeByYear',
  'outcomesByUnit',
  'grounds',
  'applicants',
  'flow',
  'documentsByYear',
  'publicDocumentsByYear',
  'decisionsByYear',
  'feesByYear',
  'appealsByResult',
  'appealsByYear',
  'correctionRates',
  'ranking',
] as const

export type ChartId = (typeof CHART_IDS)[number]
