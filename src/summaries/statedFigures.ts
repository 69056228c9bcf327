import { figuresOf } from '../domain/narrative/figuresOf.ts'
import type { Figure } from '../domain/narrative/figure.ts'
import type { Report } from '../domain/report.ts'
import type { Choice } from './choice.ts'

/** A figure that the text of a report states; never a cell of the form. */
export interface StatedFigure {
  readonly report: Report
  readonly figure: Figure
}

/** The figures stated in the text of the chosen reports; those of the vocabulary first, the largest first. */
export function statedFigures(
  reports: readonly Report[],
  { units, years, scope }: Pick<Choice, 'units' | 'years' | 'scope'>,
): readonly StatedFigure[] {
  return reports
    .filter(report => units.length === 0 || units.includes(report.organ))
    .filter(({ year }) => years === null || (year !== null && year >= years[0] && year <= years[1]))
    .filter(report => scope === '' || report.scope === scope)
    .flatMap(report => figuresKept(report).map(figure => ({ report, figure })))
}

const KEPT = new WeakMap<Report, readonly Figure[]>()

function figuresKept(report: Report): readonly Figure[] {
  const known = KEPT.get(report)
  if (known) return known
  const figures = report.sections.length === 0 ? [] : figuresOf(report.sections)
  KEPT.set(report, figures)
  return figures
}

/** Figures of one measure word: only these share a scale. */
export interface MeasureGroup {
  readonly measure: string
  readonly figures: readonly StatedFigure[]
}

const DRAWN = 20

/** Figures by measure word, the most frequent first; only measures with at least two figures can be drawn. */
export function byMeasure(figures: readonly StatedFigure[]): readonly MeasureGroup[] {
  const groups = new Map<string, StatedFigure[]>()
  for (const each of figures) groups.set(each.figure.measure, [...(groups.get(each.figure.measure) ?? []), each])
  return [...groups]
    .filter(([, all]) => all.length > 1)
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([measure, all]) => ({
      measure,
      figures: all.toSorted((a, b) => b.figure.value - a.figure.value).slice(0, DRAWN),
    }))
}
