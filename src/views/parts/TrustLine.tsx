import { useMemo } from 'react'
import type { Report } from '../../domain/report.ts'
import { addableReports } from '../../summaries/addable.ts'
import { trustOf, type Trust } from '../../summaries/trust.ts'
import { later } from './later.tsx'
import type { Shown } from './shown.ts'
import { TrustDetails } from './TrustDetails.tsx'
import type { ChartSource } from './useChartSource.ts'

/** Below a chart: how many reports it stands on, what of them is to be known, and a way to leave out what is broken. */
export const TrustLine = later(TrustLineNow)

function TrustLineNow({ shown, source }: { readonly shown: Shown; readonly source: ChartSource }) {
  const trust = useMemo(() => trustOfChart(shown, source), [shown, source])
  return <TrustDetails trust={trust} whole={source.whole} choice={source.context.choice} />
}

function trustOfChart({ picture, ids, cells, compares }: Shown, { held, whole, context, addable }: ChartSource): Trust {
  const { choice } = context
  const { scope } = addable
  const all = addableReports(whole.reports, whole.units, { ...choice, scope })
  const anyYear = addableReports(whole.reports, whole.units, { ...choice, scope, years: null })
  const here = new Set(held.reports.map(report => report.id))
  const there = pick(whole.reports, compares ? all.beside : all.ids)
  return trustOf({
    there,
    known: pick(whole.reports, anyYear.beside),
    counted: new Set(ids),
    leftOut: new Set(there.flatMap(({ id }) => (here.has(id) ? [] : [id]))),
    cells,
    years: compares ? yearsShown(picture, held.reports) : yearsOf(there),
  })
}

function pick(reports: readonly Report[], ids: readonly string[]): readonly Report[] {
  const wanted = new Set(ids)
  return reports.filter(report => wanted.has(report.id))
}

function yearsOf(reports: readonly Report[]): readonly number[] {
  return [...new Set(reports.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)
}

/** A chart that compares bodies may show one year of those asked. */
function yearsShown({ behind }: Shown['picture'], reports: readonly Report[]): readonly number[] {
  const ids = [...behind.values()].flatMap(each => each.reports)
  return yearsOf(pick(reports, ids))
}
