import { useMemo } from 'react'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import type { Held } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { selectedReports } from '../../summaries/reportPick.ts'
import { trustOf } from '../../summaries/trust.ts'
import { TrustDetails } from './TrustDetails.tsx'

interface Props {
  /** The reports that are counted. */
  readonly reports: readonly Report[]
  readonly cells?: readonly CellId[]
  readonly whole: Held
  readonly choice: Choice
}

const NO_CELLS: readonly CellId[] = []

/** What a table or a set of numbers over these reports stands on: the selection, what it lacks, what is to be known. */
export function TrustOfReports({ reports, cells = NO_CELLS, whole, choice }: Props) {
  const trust = useMemo(() => {
    const there = selectedReports(whole.reports, choice)
    const counted = new Set(reports.map(({ id }) => id))
    return trustOf({
      there,
      known: selectedReports(whole.reports, { ...choice, years: null }),
      counted,
      leftOut: new Set(choice.balanced ? there.flatMap(({ id }) => (counted.has(id) ? [] : [id])) : []),
      cells,
      years: [...new Set(there.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b),
    })
  }, [reports, cells, whole, choice])
  return <TrustDetails trust={trust} whole={whole} choice={choice} />
}
