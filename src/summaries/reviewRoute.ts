import type { CellId } from '../domain/forms/form.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import type { Summary } from './summary.ts'
import { pairOf } from './twoYears.ts'

/** The two ways that a dispute may begin. */
export const ROUTES = ['review', 'direct'] as const
export type RouteId = (typeof ROUTES)[number]

/** One way in two years: its change, as how many disputes there were, and which way they went. */
export interface Route {
  readonly id: RouteId
  readonly before: number
  readonly after: number
  readonly volume: number
  readonly path: number
}

export interface ReviewRoute {
  readonly pair: readonly [from: number, to: number] | null
  readonly routes: readonly Route[]
  /** The review-first rule stands between the two years. */
  readonly law: boolean
  readonly reports: readonly string[]
}

/** The cells of the two ways; a suit after reconsideration is the second step of one dispute. */
export const ROUTE_CELLS: Readonly<Record<RouteId, CellId>> = {
  review: '4/reconsideration/total',
  direct: '4/litigation_direct/total',
}

const LAW = 2024

/** How far disputes moved from court to reconsideration, apart from how many there were. */
export const reviewRoute: Summary<ReviewRoute> = {
  compares: true,
  question: where => ({
    measures: ROUTES.map(id => ({ id, cells: [ROUTE_CELLS[id]] })),
    groupBy: ['unit', 'year'],
    where,
  }),
  rows: (answer, choice) => {
    const pair = pairOf(answer, choice)
    if (!pair) return { pair, routes: [], law: false, reports: [] }
    const known = answer.filter(row => ROUTES.every(id => amountOf(row, id).value !== null))
    const later = new Map(known.filter(row => yearOf(row) === pair[1]).map(row => [textOf(row, 'unit'), row]))
    const both = known.flatMap(row => {
      const after = yearOf(row) === pair[0] ? later.get(textOf(row, 'unit')) : undefined
      return after ? [[row, after] as const] : []
    })
    const total = (at: 0 | 1, id: RouteId): number =>
      both.reduce((sum, rows) => sum + (amountOf(rows[at], id).value ?? 0), 0)
    const before = { review: total(0, 'review'), direct: total(0, 'direct') }
    const after = { review: total(1, 'review'), direct: total(1, 'direct') }
    return {
      pair,
      routes: both.length === 0 ? [] : routesOf(before, after),
      law: pair[0] < LAW && pair[1] >= LAW,
      reports: both.flatMap(([row, next]) => [...row.reports, ...next.reports]),
    }
  },
}

type Counts = Readonly<Record<RouteId, number>>

/** The change of each way in two parts that add up: disputes in all, and the share that went this way. */
export function routesOf(before: Counts, after: Counts): readonly Route[] {
  const all = [before.review + before.direct, after.review + after.direct] as const
  return ROUTES.map(id => {
    const own = [all[0] > 0 ? before[id] / all[0] : null, all[1] > 0 ? after[id] / all[1] : null] as const
    const [from, to] = [own[0] ?? own[1] ?? 0, own[1] ?? own[0] ?? 0]
    return {
      id,
      before: before[id],
      after: after[id],
      volume: ((all[1] - all[0]) * (from + to)) / 2,
      path: ((all[0] + all[1]) / 2) * (to - from),
    }
  })
}
