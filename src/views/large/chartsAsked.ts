import type { ChartId } from '../../domain/charts.ts'
import type { PageId } from '../../domain/pages.ts'

/** The charts of each page that can be asked without holding a report. */
export const LARGE_CHARTS: Readonly<Partial<Record<PageId, readonly ChartId[]>>> = {
  overview: ['outcomesByYear', 'intakeByYear'],
  disclosure: ['documentsByYear', 'rulesByYear', 'decisionsByYear', 'feesByYear', 'publicDocumentsByYear'],
  applications: ['outcomesByYear', 'intakeByYear', 'flow', 'grounds', 'applicants'],
  appeals: ['appealsByResult', 'correctionRates', 'appealsByYear'],
}
