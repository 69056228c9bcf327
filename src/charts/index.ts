import type { ChartId } from '../domain/charts.ts'
import { appealsByResultChart } from './appealsByResult.ts'
import { appealsByYearChart } from './appealsByYear.ts'
import { applicantsChart } from './applicants.ts'
import type { Chart } from './chart.ts'
import { correctionRatesChart } from './correctionRates.ts'
import {
  decisionsByYearChart,
  documentsByYearChart,
  feesByYearChart,
  publicDocumentsByYearChart,
  publicRulesByYearChart,
  rulesByYearChart,
} from './disclosure.ts'
import { flowChart } from './flow.ts'
import { groundsChart } from './grounds.ts'
import { intakeByYearChart } from './intakeByYear.ts'
import { outcomesByUnitChart } from './outcomesByUnit.ts'
import { outcomesByYearChart } from './outcomesByYear.ts'

/** Every chart of the pages. */
export const CHARTS: Readonly<Record<ChartId, Chart>> = {
  outcomesByYear: outcomesByYearChart,
  intakeByYear: intakeByYearChart,
  outcomesByUnit: outcomesByUnitChart,
  grounds: groundsChart,
  applicants: applicantsChart,
  flow: flowChart,
  documentsByYear: documentsByYearChart,
  rulesByYear: rulesByYearChart,
  publicDocumentsByYear: publicDocumentsByYearChart,
  publicRulesByYear: publicRulesByYearChart,
  decisionsByYear: decisionsByYearChart,
  feesByYear: feesByYearChart,
  appealsByResult: appealsByResultChart,
  appealsByYear: appealsByYearChart,
  correctionRates: correctionRatesChart,
}
