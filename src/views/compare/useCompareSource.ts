import { useMemo } from 'react'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { LEVELS, type Level } from '../../domain/scope.ts'
import type { Choice } from '../../summaries/choice.ts'
import { indicatorOfChoice } from '../../summaries/chosenIndicator.ts'
import { useResidents, useTiles } from './kept.ts'
import type { CompareText } from '../../words/compareTexts.ts'
import { useChartSource, type ChartSource } from '../parts/useChartSource.ts'
import { useCompareText } from './useCompareText.ts'

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
  const text = useCompareText()
  return useMemo(() => {
    const ids = new Set(source.addable.beside)
    const ofScope = source.held.reports.filter(report => ids.has(report.id))
    const reports = choice.level === '' ? ofScope : ofScope.filter(report => report.level === choice.level)
    const indicator = indicatorOfChoice(choice)
    const levels = LEVELS.filter(level => ofScope.some(report => report.level === level))
    const isMixed = levels.length > 1 && choice.level === ''
    const caution = cautionOf(source, isMixed, text)
    const { scope } = source.addable
    return {
      ...source,
      context: { ...source.context, tiles, residentsOf: lookUp, ...(caution === '' ? {} : { caution }) },
      addable: { ...source.addable, beside: reports.map(report => report.id) },
      indicator,
      levels,
      units: [...new Set(reports.map(report => report.organ))],
      years: [...new Set(reports.flatMap(report => report.year ?? []))].toSorted((a, b) => a - b),
      inScope: indicator.scopes === undefined || (scope !== '' && indicator.scopes.includes(scope)),
    }
  }, [source, choice, tiles, lookUp, text])
}

/** What each chart says below its title, so that it is read with the chart: scopes left out or not known, several levels. */
function cautionOf({ addable, context }: ChartSource, isMixed: boolean, { caution }: CompareText): string {
  const { scope, scopes } = addable
  const parts = [
    ...(scopes.length > 1 && scope !== '' && scope !== 'unknown'
      ? [caution.scope(context.words.shared.scopes[scope])]
      : []),
    ...(scope === 'unknown' ? [caution.unknown] : []),
    ...(isMixed ? [caution.levels] : []),
  ]
  return parts.length === 0 ? '' : caution.all(parts)
}
