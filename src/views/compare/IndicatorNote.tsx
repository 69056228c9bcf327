import { useMemo, useState } from 'react'
import { headlineOf } from '../../summaries/headlines.ts'
import { useAllWords } from '../../words/allWords.ts'
import { formulaText } from '../methods/formulaText.ts'
import { Formula } from '../overview/Formula.tsx'
import type { CompareSource } from './useCompareSource.ts'

interface Props {
  readonly source: CompareSource
  readonly year: number | null
}

/** The indicator as its formula; opened, with the numbers of each body of the year, each a link to its cell. */
export function IndicatorNote({ source, year }: Props) {
  const { lang, overview, methods } = useAllWords()
  const [open, setOpen] = useState(false)
  const { indicator, held, addable, context } = source
  const headline = useMemo(() => {
    const wanted = new Set(addable.beside)
    const reports = open ? held.reports.filter(report => wanted.has(report.id) && report.year === year) : []
    return headlineOf(indicator, reports, [])
  }, [indicator, held, addable, year, open])
  if (indicator.kind === 'growth' || indicator.kind === 'perCapita') {
    const { formulas } = methods.indicator
    return <p className="small muted">{indicator.kind === 'growth' ? formulas.yoy : formulas.per_capita}</p>
  }
  return (
    <details className="small" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {overview.formula}: {formulaText(indicator, lang)}
      </summary>
      {open ? <Formula headline={headline} choice={context.choice} /> : null}
    </details>
  )
}
