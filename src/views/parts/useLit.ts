import type { ECharts } from 'echarts/core'
import { useEffect, type RefObject } from 'react'

/** Lights the mark that the keys stand on; a mark is called `series:index`, or `series:kind:index` in a flow. */
export function useLit(chart: RefObject<ECharts | null>, spot: string | null): void {
  useEffect(() => {
    const [series = '', ...rest] = spot?.split(':') ?? []
    const [index = '', kind] = rest.toReversed()
    const lit = chart.current
    if (!lit || !/^\d+$/.test(series)) return undefined
    const place = { seriesIndex: Number(series), dataIndex: Number(index), ...(kind ? { dataType: kind } : {}) }
    lit.dispatchAction({ type: 'highlight', ...place })
    return () => {
      if (!lit.isDisposed()) lit.dispatchAction({ type: 'downplay', ...place })
    }
  }, [chart, spot])
}
