import type { Choice } from '../choice.ts'
import { columnOfId, columnSetOf, columnsOfSet, type ColumnNode } from '../columnSets.ts'
import { shownColumns } from './opened.ts'
import { changesOf } from './change.ts'
import { groupsReports, type Dimension } from './dimensions.ts'
import { displayOf, keptLines, type Display } from './display.ts'
import { behindOf, gridOf, tooWide, type Grid } from './grid.ts'
import type { Facts } from './groups.ts'
import type { Layout } from './leaves.ts'
import { NO_VIEW, type TableView } from './tableView.ts'

/** A table ready to be shown: its lines, the heads of their groups, the sums at the foot, and in which order. */
export interface TableModel {
  readonly facts: Facts
  readonly view: TableView
  /** The columns of the set or those picked, unopened, as a tree. */
  readonly nodes: readonly ColumnNode[]
  readonly grid: Grid
  readonly groups: Grid | null
  readonly total: Grid | null
  readonly display: Display
  /** The first and the last year, where changes are shown. */
  readonly change: readonly [number, number] | null
  /** Reports that the shown lines stand on. */
  readonly reports: number
  /** How many columns the layout has, where they are too many to be laid out; there are no lines then. */
  readonly tooWide: number | null
}

type Chosen = Pick<Choice, 'indicator' | 'years'>

/** Lays out the chosen reports as a view asks. */
export function tableModel(facts: Facts, view: TableView, choice: Chosen): TableModel {
  const whole = laidOut(facts, view, choice)
  if (view.filters.length === 0) return whole
  // Sums stand on the lines that are shown, so what a filter leaves out is left out of them too.
  const kept = new Set<number>()
  for (const line of keptLines(whole.grid, view.filters)) {
    for (const row of behindOf(facts, whole.grid, { line })) kept.add(row)
  }
  return laidOut({ ...facts, chosen: facts.chosen.filter(row => kept.has(row)) }, view, choice)
}

function laidOut(facts: Facts, view: TableView, choice: Chosen): TableModel {
  const nodes = nodesOf(view, choice.indicator)
  const change = changeYears(facts, view, choice.years)
  const layout = layoutOf(facts, view, change !== null)
  const shown = shownColumns(nodes, new Set(view.opened))
  const wide = tooWide(facts, { ...layout, nodes: shown })
  const laid = wide === null ? facts : { ...facts, chosen: new Int32Array() }
  const make = (rows: readonly Dimension[]): Grid =>
    keptGrid(laid, { rows, columns: layout.columns, nodes: shown }, change)
  const grid = make(layout.rows)
  const [first] = layout.rows
  const isGrouped = view.grouped && first !== undefined && groupsReports(first) && layout.rows.length > 1
  const groups = isGrouped ? make([first]) : null
  const sums = layout.rows.every(groupsReports) && grid.lines > 1
  return {
    facts,
    view,
    nodes,
    grid,
    groups,
    total: sums ? make([]) : null,
    display: displayOf({ grid, groups }, view),
    change,
    reports: facts.chosen.length,
    tooWide: wide,
  }
}

const GRIDS = new WeakMap<Facts, Map<string, Grid>>()

/** A grid is made once for the same reports and layout: sorting, folding and filtering by value only look at it. */
function keptGrid(facts: Facts, layout: Layout, change: TableModel['change']): Grid {
  const made = GRIDS.get(facts) ?? new Map<string, Grid>()
  GRIDS.set(facts, made)
  const key = JSON.stringify([layout.rows, layout.columns, layout.nodes.map(node => node.id), change])
  const known = made.get(key)
  if (known) return known
  const plain = gridOf(facts, layout)
  const grid = change ? changesOf(plain, change, facts) : plain
  made.set(key, grid)
  return grid
}

/** The columns that a view shows: those picked, else those of the set. */
export function nodesOf(view: TableView, indicator: string): readonly ColumnNode[] {
  const picked = view.picked.flatMap(id => columnOfId(id) ?? [])
  return picked.length > 0 ? picked : columnsOfSet(columnSetOf(indicator))
}

/** Which dimensions stand where: scopes are told apart wherever there is more than one. */
function layoutOf(facts: Facts, view: TableView, changing: boolean): Pick<TableView, 'rows' | 'columns'> {
  const rows = view.rows.filter(each => !changing || each !== 'year')
  const kept = view.columns.filter(each => !changing || (each !== 'year' && each !== 'measure'))
  const columns: readonly Dimension[] = changing ? [...kept, 'measure', 'year'] : kept
  const { codes } = facts.columns.key('scope')
  const [first] = facts.chosen
  const mixed = first !== undefined && facts.chosen.some(row => codes[row] !== codes[first])
  const isTold = [...rows, ...columns].includes('scope')
  return { rows: mixed && !isTold ? [...rows, 'scope'] : rows, columns }
}

/** The first and the last year to compare; null where years stand beside each other as they are. */
function changeYears(facts: Facts, view: TableView, years: Choice['years']): readonly [number, number] | null {
  if (!showsChange(view, years)) return null
  const { codes, names } = facts.columns.key('year')
  let from = Infinity
  let to = -Infinity
  for (const row of facts.chosen) {
    const year = names[codes[row] ?? 0]
    if (typeof year !== 'number') continue
    from = Math.min(from, year)
    to = Math.max(to, year)
  }
  return from < to ? [from, to] : null
}

// Two years chosen mean a change, unless the table was laid out by hand.
function showsChange(view: TableView, years: Choice['years']): boolean {
  if (view.change === 'no' || !view.columns.includes('measure') || view.columns.includes('applicant')) return false
  const plain = view.rows === NO_VIEW.rows && view.columns === NO_VIEW.columns
  return view.change === 'yes' || (plain && years !== null && years[0] < years[1])
}
