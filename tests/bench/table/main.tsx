import { useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import '../../../src/views/shell/tokens.css'
import '../../../src/views/shell/base.css'
import { NO_CHOICE, reportAddresses } from '../../../src/summaries/choiceCodec.ts'
import type { Facts } from '../../../src/summaries/table/groups.ts'
import { tableModel, type TableModel } from '../../../src/summaries/table/tableModel.ts'
import { NO_VIEW, type TableView } from '../../../src/summaries/table/tableView.ts'
import { tableWords } from '../../../src/words/tableTexts.ts'
import { zh } from '../../../src/words/zh.ts'
import { CellTable } from '../../../src/views/table/CellTable.tsx'
import { headWays } from '../../../src/views/table/headTree.ts'
import { useHeads } from '../../../src/views/table/HeadRows.tsx'
import { median } from '../page/median.ts'
import { CELLS, madeColumns, madeReports, ROWS } from './made.ts'

const FACTS: Facts = {
  columns: madeColumns(),
  units: new Map(),
  chosen: Int32Array.from({ length: ROWS }, (_, place) => place),
}
const REPORTS = madeReports()
const WORDS = tableWords(zh)
const VIEW: TableView = { ...NO_VIEW, picked: CELLS, change: 'no' }
const CHOICE = { indicator: '', years: null } as const
const NOTHING = (): void => undefined

function model(patch: Partial<TableView>, facts: Facts = FACTS): TableModel {
  return tableModel(facts, { ...VIEW, ...patch }, CHOICE)
}

function Table({ shown }: { readonly shown: TableModel }) {
  const ways = useMemo(() => headWays(shown, WORDS), [shown])
  const heads = useHeads(ways)
  const sheet = useMemo(
    () => ({
      model: shown,
      words: WORDS,
      reports: REPORTS,
      choice: NO_CHOICE,
      checks: new Map(),
      link: reportAddresses(NO_CHOICE),
      onFold: NOTHING,
    }),
    [shown],
  )
  return <CellTable caption="bench" {...{ sheet, ways, heads }} onView={NOTHING} onDrill={NOTHING} />
}

interface Times {
  readonly ours: number
  readonly bare: number
}

/** Milliseconds of a step: the median of a few, each on another column, so that nothing is kept from the last. */
function stepped(ours: (cell: number) => unknown, bare: (cell: number) => unknown): Times {
  const both = { ours: [] as number[], bare: [] as number[] }
  for (let turn = 0; turn < 12; turn += 1) {
    for (const [name, run] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const from = performance.now()
      run(turn % CELLS.length)
      both[name].push(performance.now() - from)
    }
  }
  return { ours: median(both.ours), bare: median(both.bare) }
}

function sortBare(cell: number): Float64Array {
  const values = Float64Array.from(FACTS.columns.cell(CELLS[cell] ?? '3/granted/total').values)
  // oxlint-disable-next-line unicorn/no-array-sort -- what is measured against
  return values.sort()
}

function frame(): Promise<number> {
  return new Promise(done => requestAnimationFrame(done))
}

function box(): HTMLElement | null {
  return document.querySelector('[role="region"]')
}

/** Frames while a table is scrolled down and to the right, in ms from one to the next. */
async function scrolled(): Promise<{ readonly median: number; readonly longest: number; readonly frames: number }> {
  const root = document.querySelector('#root')
  if (!root) throw new Error('no root')
  createRoot(root).render(<Table shown={model({})} />)
  while (!box()) await frame() // oxlint-disable-line no-await-in-loop -- until it is there
  for (let rest = 0; rest < 30; rest += 1) await frame() // oxlint-disable-line no-await-in-loop -- at rest
  const took: number[] = []
  let before = await frame()
  for (let turn = 0; turn < 240; turn += 1) {
    box()?.scrollBy({ top: turn % 60 === 59 ? 200_000 : 333, left: turn % 3 === 0 ? 40 : 0 })
    const now = await frame() // oxlint-disable-line no-await-in-loop -- one frame after another
    took.push(now - before)
    before = now
  }
  return { median: median(took), longest: Math.max(...took), frames: took.length }
}

const all = model({})

Object.assign(window, {
  bench: {
    size: () => ({ lines: all.grid.lines, columns: all.grid.leaves.length }),
    first: () => stepped(() => model({}, { ...FACTS }), sortBare),
    sort: () => stepped(cell => model({ sort: { column: CELLS[cell] ?? '', down: true } }), sortBare),
    group: () =>
      stepped(
        cell =>
          model(
            { rows: ['level', 'unit', 'year'], grouped: true, sort: { column: CELLS[cell] ?? '', down: true } },
            { ...FACTS },
          ),
        sortBare,
      ),
    names: () => stepped(() => model({ sort: { column: 'unit', down: false } }), sortBare),
    scrolled,
  },
})
