import type { Held } from './held.ts'

/** Whether what is held is synthetic, real, or a mixture of both, whose totals mean nothing. */
export function syntheticIn({ datasets, reports, large }: Held): 'none' | 'only' | 'mixed' {
  const synthetic = new Set(datasets.flatMap(set => (set.synthetic ? [set.id] : [])))
  if (large && synthetic.has(large.set.dataset))
    return reports.every(each => synthetic.has(each.dataset)) ? 'only' : 'mixed'
  const made = reports.filter(report => synthetic.has(report.dataset)).length
  if (made === 0) return 'none'
  return made === reports.length ? 'only' : 'mixed'
}
