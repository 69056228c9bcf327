import type { ECharts } from 'echarts/core'
import { useEffect, type RefObject } from 'react'

/** px across an A4 sheet within its margins. */
const SHEET = 700

/** ECharts keeps a size that was given once, until it is told to look at its box again. */
export const AS_ITS_BOX = { width: 'auto', height: 'auto' } as const

/** While the page is printed, a chart that is wider than the sheet is drawn as wide as the sheet. */
export function useFitsPaper(chart: RefObject<ECharts | null>): void {
  useEffect(() => {
    const toSheet = (): void => {
      const made = chart.current
      if (!made || made.getWidth() <= SHEET) return
      made.resize({ width: SHEET })
      // The sheet is taken before the next frame.
      made.getZr().flush()
    }
    const back = (): void => chart.current?.resize(AS_ITS_BOX)
    window.addEventListener('beforeprint', toSheet)
    window.addEventListener('afterprint', back)
    return () => {
      window.removeEventListener('beforeprint', toSheet)
      window.removeEventListener('afterprint', back)
    }
  }, [chart])
}
