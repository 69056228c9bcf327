import { useMemo } from 'react'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { LEVELS, type Level } from '../../domain/scope.ts'
import type { Choice } from '../../summaries/choice.ts'
import { indicatorOfChoice } from '../../summaries/chosenIndicator.ts'
import { useResidents, useTiles } from './kept.ts'
import { useChartSource, type ChartSource } from '../parts/useChartSource.ts'

/** What the views of the page 比较 stand on: reports of one scope and, where asked, of one level. */
export interface CompareSource extends ChartSource {
  readonly indicator: Indicator
  readonly levels: readonly Level[]
  readonly units: readonly string[]
  readonly years: readonly number[]
  /** False where the indicator does not compare in the scope of these reports. */
  readonly inScope: boolean
}

/** The source of everything that is compared under this choice. */
export function useCompareSource(choice: Choice): CompareSource {
  const source = useChartSource(choice)
  const tiles = useTiles()
  const { lookUp } = useResidents()
  return useMemo(() => {
    const ids = new Set(source.addable.beside)
    const ofScope = source.held.reports.filter(report => ids.has(report.id))
    const reports = choice.level === '' ? ofScope : ofScope.filter(report => report.level === choice.level)
    const indicator = indicatorOfChoice(choice)
    const { scope } = source.addable
    return {
      ...source,
      context: { ...source.context, tiles, residentsOf: lookUp },
      addable: { ...source.addable, beside: reports.map(report => report.id) },
      indicator,
      levels: LEVELS.filter(level => ofScope.some(report => report.level === level)),
      units: [...new Set(reports.map(report => report.organ))],
      years: [...new Set(reports.flatMap(report => report.year ?? []))].toSorted((a, b) => a - b),
      inScope: indicator.scopes === undefined || (scope !== '' && indicator.scopes.includes(scope)),
    }
  }, [source, choice, tiles, lookUp])
}
