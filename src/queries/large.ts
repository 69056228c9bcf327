import type { Problem, Read } from '../domain/problem.ts'
import type { Report } from '../domain/report.ts'
import type { Bodies } from '../engines/bodies.ts'
import type { Fault } from '../domain/faults.ts'
import { faultOf, type Engine } from '../engines/engine.ts'

/** A report with the id of the data set it came in (`upload` for the person's own files). */
export interface HeldReport extends Report {
  readonly dataset: string
}

/** So many reports may be held whole; where a choice has more, pages ask for sums only. */
export const MOST_HELD = 2000

/** A data set that is asked rather than held. */
export interface Large {
  readonly dataset: string
  /** Names the content, for what is kept of its answers. */
  readonly hash: string
  readonly engine: Engine
  readonly bodies: Bodies
  readonly count: number
  readonly years: readonly number[]
}

/** What an opening gives. */
export type LargeRead = Read<Large | null>

/** The reports of picked bodies, whole; none where they are more than may be held, or the engine failed. */
export interface Narrowed {
  readonly reports: readonly HeldReport[]
  readonly count: number
  readonly fault: Fault | null
}

const NARROWED = new WeakMap<Large, Map<string, Promise<Narrowed>>>()
const NOTHING: Narrowed = { reports: [], count: 0, fault: null }
const NOTHING_ASKED: Promise<Narrowed> = Object.assign(Promise.resolve(NOTHING), {
  status: 'fulfilled',
  value: NOTHING,
})

/** After so many ms a failure is forgotten, and asked again. */
const FORGOTTEN = 3000

/** The reports of these bodies in a large set: the same promise for the same bodies, for as long as they are held. */
export function narrowedTo(large: Large | null, units: readonly string[]): Promise<Narrowed> {
  if (!large || units.length === 0) return NOTHING_ASKED
  const kept = NARROWED.get(large) ?? new Map<string, Promise<Narrowed>>()
  NARROWED.set(large, kept)
  const name = JSON.stringify(units)
  const known = kept.get(name)
  if (known) return known
  const coming = narrow(large, units)
  kept.set(name, coming)
  void forgetFailure(coming, () => kept.delete(name))
  return coming
}

async function forgetFailure(coming: Promise<Narrowed>, forget: () => void): Promise<void> {
  const { fault } = await coming
  if (fault !== null) setTimeout(forget, FORGOTTEN)
}

async function narrow({ engine, dataset }: Large, units: readonly string[]): Promise<Narrowed> {
  try {
    const { reports, count } = await engine.reports({ units }, MOST_HELD)
    return { reports: reports.map(report => tagged(report, dataset)), count, fault: null }
  } catch (error) {
    return { ...NOTHING, fault: faultOf(error) ?? 'unreachable' }
  }
}

function tagged(report: Report, dataset: string): HeldReport {
  return { ...report, dataset }
}

/** A set whose files are not what they should be. */
export function notOpened(problems: readonly Problem[]): LargeRead {
  return { value: null, problems }
}
