import { useMemo } from 'react'
import { addableReports } from '../../summaries/addable.ts'
import type { CompareSource } from './useCompareSource.ts'

/** The same source for the picked body alone; without one, for all bodies that may be added to each other. */
export function useFocusSource(source: CompareSource): CompareSource {
  return useMemo(() => {
    const { held, context, addable } = source
    const { focus } = context.choice
    const narrowed =
      focus === '' ? addable : addableReports(held.reports, held.units, { ...context.choice, units: [focus] })
    const ofLevel = new Set(addable.beside)
    const ids = focus === '' ? addable.ids.filter(id => ofLevel.has(id)) : narrowed.ids
    const wanted = new Set(ids)
    const reports = held.reports.filter(report => wanted.has(report.id))
    return {
      ...source,
      addable: { ...narrowed, ids, beside: ids },
      units: [...new Set(reports.map(report => report.organ))],
      years: [...new Set(reports.flatMap(report => report.year ?? []))].toSorted((a, b) => a - b),
    }
  }, [source])
}
