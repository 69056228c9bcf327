import type { CellId } from '../forms/form.ts'
import { FORM_2021, type Indicator, type IndicatorId } from './indicator.ts'

const KINDS = ['rules', 'normative_documents'] as const

function cells(column: 'in_force' | 'issued' | 'repealed'): readonly CellId[] {
  return KINDS.map(kind => `2/${kind}/${column}` as const)
}

/** Rules and normative documents in force at the end of the year; the form of 2019 asks something else. */
export const docStock: Indicator<IndicatorId> = {
  id: 'doc_stock',
  zh: '现行有效文件',
  en: 'Documents in force',
  kind: 'count',
  numerator: cells('in_force'),
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [FORM_2021],
}

/** Rules and normative documents issued in the year, less those repealed in it. */
export const docTurnover: Indicator<IndicatorId> = {
  id: 'doc_turnover',
  zh: '文件净增',
  en: 'Documents issued less repealed',
  kind: 'count',
  numerator: cells('issued'),
  minus: cells('repealed'),
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [FORM_2021],
}
