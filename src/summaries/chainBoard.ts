import type { ChainId } from '../domain/boards.ts'
import type { CheckResult } from '../domain/checks/check.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'

const LINKS: Readonly<Record<ChainId, { readonly check: string; readonly cell: CellId }>> = {
  carry: { check: 'Y-CARRY', cell: '3/carried_in/total' },
  documents: { check: 'Y-STOCK', cell: '2/normative_documents/in_force' },
  rules: { check: 'Y-STOCK', cell: '2/rules/in_force' },
}

/** How a report follows from the one before it. */
export interface Link {
  readonly report: Report
  readonly state: 'kept' | 'split' | 'broken' | 'untold'
  /** What this year states less what follows from last year; null where it cannot be told. */
  readonly gap: number | null
  readonly result: CheckResult
}

/** One body's chain: its links by year. */
export interface Chain {
  readonly organ: string
  readonly scope: Report['scope']
  readonly links: ReadonlyMap<number, Link>
  readonly broken: number
  /** The first year whose report does not follow. */
  readonly first: number | null
  /** The largest gap, whichever way. */
  readonly largest: number
}

type Results = ReadonlyMap<string, readonly CheckResult[]>

/** Bodies × years of one chain, those that break first and most on top; bodies without a single link are left out. */
export function chainBoard(reports: readonly Report[], results: Results, id: ChainId): readonly Chain[] {
  const bodies = new Map<string, Link[]>()
  for (const report of reports) {
    const link = linkOf(report, results.get(report.id) ?? [], id)
    if (link === null) continue
    const key = JSON.stringify([report.organ, report.scope])
    bodies.set(key, [...(bodies.get(key) ?? []), link])
  }
  return [...bodies.values()]
    .filter(links => links.some(({ state }) => state !== 'untold'))
    .map(chainOf)
    .toSorted((a, b) => b.broken - a.broken || b.largest - a.largest)
}

function linkOf(report: Report, results: readonly CheckResult[], id: ChainId): Link | null {
  const { check, cell } = LINKS[id]
  const own = results.filter(each => each.check === check && (id === 'carry' || each.cell === cell))
  const result = own.find(each => each.cell === cell)
  if (!result || report.year === null) return null
  const { left, right } = result
  const isKnown = typeof left === 'number' && typeof right === 'number' && result.result !== 'NOT_ASSESSABLE'
  const gap = isKnown ? right - left : null
  const isSplit = own.some(each => each.cell !== cell && each.result === 'WARN')
  const state = gap === null ? 'untold' : gap !== 0 ? 'broken' : isSplit ? 'split' : 'kept'
  return {
    report,
    state,
    gap,
    result: state === 'split' ? (own.find(each => each.result === 'WARN') ?? result) : result,
  }
}

function chainOf(links: readonly Link[]): Chain {
  const [first] = links
  const broken = links.filter(({ state }) => state === 'broken')
  const years = broken.flatMap(({ report }) => report.year ?? [])
  return {
    organ: first?.report.organ ?? '',
    scope: first?.report.scope ?? 'unknown',
    links: new Map(links.map(link => [link.report.year ?? 0, link])),
    broken: broken.length,
    first: years.length === 0 ? null : Math.min(...years),
    largest: Math.max(0, ...broken.map(({ gap }) => Math.abs(gap ?? 0))),
  }
}
