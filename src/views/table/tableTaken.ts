import type { Held, HeldReport } from '../../queries/held.ts'
import type { Taken } from '../parts/takeOut.ts'
import { sourceLines } from '../parts/about.ts'
import type { Sheet } from './checkSign.ts'
import { columnsToAsk, conditionText } from './conditions.ts'
import type { Head } from './headTree.ts'
import { longTableSeen } from './tableSeen.ts'

export { takeCopy, takeCsv, takeEmbed, takeLink, takePage, takeXlsx } from '../parts/takeOut.ts'

interface Parts {
  readonly held: Held
  readonly sheet: Sheet
  readonly title: string
  readonly heads: readonly (readonly Head[])[]
}

/** The table of the page, ready to be taken out. */
export async function tableTaken({ held, sheet, title, heads }: Parts, signal: AbortSignal): Promise<Taken> {
  const { words, choice, model } = sheet
  const { table } = words
  const reports = [...model.facts.chosen].flatMap((row): readonly HeldReport[] => {
    const report = held.reports[row]
    return report ? [report] : []
  })
  const behind = { choice, words, held, reports }
  const dimensions = (list: typeof model.view.rows): string =>
    words.shared.listOf(list.map(dimension => table.dimensions[dimension]))
  const { view } = model
  const columns = view.filters.length === 0 ? [] : columnsToAsk(model, words)
  const filters = [
    ...(view.text === '' ? [] : [`${table.filter} ${view.text}`]),
    ...(view.balance === '' ? [] : [table.balances[view.balance]]),
    ...view.filters.map(filter => conditionText(filter, columns, words)),
  ]
  const around = {
    title,
    lines: [table.shown(model.reports, held.reports.length)],
    notes: [table.marks, ...sourceLines(behind)],
  }
  return {
    table: await longTableSeen({ sheet, heads, around }, signal),
    name: `${table.title}-${title}`,
    behind,
    more: [
      [words.out.layout, `${dimensions(view.rows)} × ${dimensions(view.columns)}`],
      ...(filters.length > 0 ? [[words.out.filters, words.shared.listOf(filters)] as const] : []),
    ],
  }
}
