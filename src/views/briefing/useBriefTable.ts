import { useMemo } from 'react'
import type { SeenTable } from '../../domain/seen.ts'
import { columnsOfHeld } from '../../queries/columnsOfHeld.ts'
import { useTally } from '../../queries/useTally.ts'
import type { Overview } from '../../summaries/overview.ts'
import { tableModel } from '../../summaries/table/tableModel.ts'
import { NO_VIEW, type TableView } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import type { ChartSource } from '../parts/useChartSource.ts'
import { headWays } from '../table/headTree.ts'
import { useHeads } from '../table/HeadRows.tsx'
import { tableSeen } from '../table/tableSeen.ts'

const VIEW: TableView = {
  ...NO_VIEW,
  rows: ['unit'],
  picked: [
    '3/new_received/total',
    '3/total_processed/total',
    '3/granted/total',
    '3/partial/total',
    '3/denied',
    '3/unable',
    '3/refused',
    '3/other',
    '3/carried_out/total',
    'disclosure_rate',
    '4/reconsideration/total',
  ],
  sort: { column: '3/new_received/total', down: true },
  change: 'no',
}

/** The table of the briefing: the bodies of the newest year, the most applications first. */
export function useBriefTable({ held, context }: ChartSource, overview: Overview): SeenTable {
  const words = useTableWords()
  const { tallies } = useTally(held.reports)
  const model = useMemo(() => {
    const present = new Set(overview.present.map(report => report.id))
    const chosen = held.reports.flatMap((report, place) => (present.has(report.id) ? [place] : []))
    const facts = { columns: columnsOfHeld(held), units: held.units, chosen: Int32Array.from(chosen) }
    return tableModel(facts, VIEW, { indicator: '', years: null })
  }, [held, overview])
  const ways = useMemo(() => headWays(model, words), [model, words])
  const heads = useHeads(ways)
  return useMemo(() => {
    const sheet = { model, words, reports: held.reports, choice: context.choice, checks: tallies }
    const around = { title: words.out.briefingTable(overview.year), lines: [], notes: [] }
    return tableSeen({ sheet, heads, around })
  }, [model, words, held, context, tallies, heads, overview])
}
