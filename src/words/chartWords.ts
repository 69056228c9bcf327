import { charts } from './zh/charts.ts'
import { firstZh } from './zh/first.ts'
import type { ChartWords } from './words.ts'
import { useWords, type Said } from './useWords.ts'

const ZH: ChartWords = { ...firstZh, charts }

/** The words of the page with those of charts; the Chinese ones load with the charts. */
export function chartWords(words: Said): ChartWords {
  return 'charts' in words ? words : ZH
}

/** What the screen says, charts included. */
export function useChartWords(): ChartWords {
  return chartWords(useWords())
}
