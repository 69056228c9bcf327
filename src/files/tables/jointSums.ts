import { narrowed, type Budget, type Domains, type Equation } from './columnSums.ts'
import type { Candidates } from './glued.ts'

/** So many partial sums of all columns at once are kept. */
const MOST_STATES = 60_000

/** The readings of each row that stand in some reading of the whole table in which every equation holds; null: none. */
export function solved(start: Domains, equations: readonly Equation[], budget: Budget): Domains | null {
  const first = narrowed(start, equations, budget)
  if (first === null) return null
  const exact = exactly(first, equations, budget)
  if (exact !== undefined) return exact
  const probed = probedEach(first, equations, budget)
  return probed && (exactly(probed, equations, budget) ?? probed)
}

/** Tries each reading of each open row by itself. */
function probedEach(start: Domains, equations: readonly Equation[], budget: Budget): Domains | null {
  const domains = [...start]
  for (const [row, all] of start.entries()) {
    if (all.length < 2) continue
    const left = (domains[row] ?? []).filter(
      each => budget.left < 0 || narrowed(domains.with(row, [each]), equations, budget) !== null,
    )
    if (left.length === 0) return null
    domains[row] = left
  }
  return narrowed(domains, equations, budget)
}

type State = readonly number[]

/** A row with several readings: what each adds to each equation. */
interface OpenRow {
  readonly row: number
  readonly steps: readonly State[]
}

/** All columns together, row by row; undefined where there are too many partial sums. */
function exactly(domains: Domains, equations: readonly Equation[], budget: Budget): Domains | null | undefined {
  const signs = equations.map(signsOf)
  const stepOf = (row: number, numbers: readonly number[]): State =>
    equations.map(({ column }, at) => (signs[at]?.get(row) ?? 0) * (numbers[column] ?? 0))
  const bound = new Set(signs.flatMap(each => [...each.keys()]))
  const rows: OpenRow[] = []
  let zero: State = equations.map(() => 0)
  for (const [row, all] of domains.entries()) {
    if (!bound.has(row)) continue
    const steps = all.map(numbers => stepOf(row, numbers))
    if (steps.length === 1 && steps[0]) zero = added(zero, steps[0])
    else rows.push({ row, steps })
  }
  rows.sort((a, b) => a.steps.length - b.steps.length)
  const layers = layersOf(zero, rows, budget)
  if (layers === undefined) return undefined
  const marks = marksOf(layers, rows)
  if (marks === null) return null
  const kept = new Map<number, Candidates>(
    rows.map(({ row }, at) => [row, (domains[row] ?? []).filter((_, index) => marks[at]?.has(index) === true)]),
  )
  return domains.map((all, row) => kept.get(row) ?? all)
}

function signsOf({ plus, minus }: Equation): ReadonlyMap<number, number> {
  return new Map([...plus.map(row => [row, 1] as const), ...minus.map(row => [row, -1] as const)])
}

function added(a: State, b: State): State {
  return a.map((each, at) => each + (b[at] ?? 0))
}

type Layer = ReadonlyMap<string, State>

/** The sums before each open row and behind the last, without those that the rows to come cannot bring to zero. */
function layersOf(zero: State, rows: readonly OpenRow[], budget: Budget): readonly Layer[] | undefined {
  const bounds = boundsOf(zero.length, rows)
  const layers: Layer[] = [new Map([[zero.join(), zero]])]
  for (const [at, { steps }] of rows.entries()) {
    const layer = layers[at] ?? new Map()
    const next = nextLayer(layer, steps, bounds[at + 1])
    budget.left -= layer.size * steps.length * 10
    if (next.size > MOST_STATES || budget.left < 0) return undefined
    layers.push(next)
  }
  return layers
}

function nextLayer(layer: Layer, steps: readonly State[], bounds: Bounds | undefined): Layer {
  const next = new Map<string, State>()
  for (const state of layer.values()) {
    for (const step of steps) {
      const to = added(state, step)
      if (canEnd(to, bounds)) next.set(to.join(), to)
    }
  }
  return next
}

/** Whether what is to come may bring every sum to zero. */
function canEnd(state: State, bounds: Bounds | undefined): boolean {
  return state.every((sum, at) => sum + (bounds?.low[at] ?? 0) <= 0 && sum + (bounds?.high[at] ?? 0) >= 0)
}

interface Bounds {
  readonly low: State
  readonly high: State
}

/** The least and the most that the rows from each place on add to each equation. */
function boundsOf(size: number, rows: readonly OpenRow[]): readonly Bounds[] {
  const none: State = Array.from({ length: size }, () => 0)
  const bounds: Bounds[] = [{ low: none, high: none }]
  for (const { steps } of rows.toReversed()) {
    const { low = none, high = none } = bounds[0] ?? {}
    bounds.unshift({
      low: low.map((sum, each) => sum + Math.min(...steps.map(step => step[each] ?? 0))),
      high: high.map((sum, each) => sum + Math.max(...steps.map(step => step[each] ?? 0))),
    })
  }
  return bounds
}

function isZero(state: State): boolean {
  return state.every(sum => sum === 0)
}

/** Back from zero: which readings of each open row lie on a way to it; null where no way leads there. */
function marksOf(layers: readonly Layer[], rows: readonly OpenRow[]): readonly ReadonlySet<number>[] | null {
  let live: ReadonlySet<string> = new Set(
    [...(layers.at(-1) ?? [])].flatMap(([key, sum]) => (isZero(sum) ? [key] : [])),
  )
  if (live.size === 0) return null
  const marks: ReadonlySet<number>[] = []
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const kept = new Set<number>()
    const before = new Set<string>()
    for (const [key, state] of layers[at] ?? []) {
      rows[at]?.steps.forEach((step, index) => {
        if (!live.has(added(state, step).join())) return
        kept.add(index)
        before.add(key)
      })
    }
    marks.unshift(kept)
    live = before
  }
  return marks
}
