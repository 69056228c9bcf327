import { isPassing, type Fault } from '../domain/faults.ts'
import type { Report } from '../domain/report.ts'
import { faultOf } from '../engines/engine.ts'
import { MOST_HELD, type HeldReport, type Large } from './large.ts'
import { untilSilent } from './silent.ts'

/** The reports of picked bodies, whole; none where they are more than may be held, or the engine failed. */
export interface Narrowed {
  readonly reports: readonly HeldReport[]
  readonly count: number
  readonly fault: Fault | null
}

/** The narrowings of one set, by the bodies that were picked. */
type Kept = Map<string, { readonly units: readonly string[]; readonly coming: Promise<Narrowed> }>

const NARROWED = new WeakMap<Large, Kept>()
const NOTHING: Narrowed = { reports: [], count: 0, fault: null }
const NOTHING_ASKED = there(NOTHING)

/** So many narrowings of a set are held. */
const KEPT = 12

/** After so many ms what failed is asked again. */
const AGAIN = 3000

const listeners = new Set<() => void>()
let turn = 0

/** Tells when something that had failed has come; for React to subscribe to. */
export const narrowedTurn = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): number => turn,
}

/** Tells those who look that there is something new. */
export function nextTurn(): void {
  turn += 1
  for (const listener of listeners) listener()
}

// A promise that says by its status what it holds, so that `use` need not wait for it again.
function there<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
}

/** The reports of these bodies in a large set: the same promise for the same bodies, for as long as they are held. */
export function narrowedTo(large: Large | null, units: readonly string[]): Promise<Narrowed> {
  if (!large || units.length === 0) return NOTHING_ASKED
  const kept: Kept = NARROWED.get(large) ?? new Map()
  NARROWED.set(large, kept)
  const name = JSON.stringify(units)
  const known = kept.get(name)
  if (known) return known.coming
  const coming = narrow(large, units)
  // Whole reports are large: of many choices only the latest are held.
  const [oldest] = kept.keys()
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(name, { units, coming })
  void watch(large, name, coming)
  return coming
}

/** Asks again at once for what failed. What is shown stays until the answer is there. */
export async function narrowAgain(large: Large): Promise<void> {
  await Promise.all([...(NARROWED.get(large)?.keys() ?? [])].map(name => again(large, name)))
}

async function watch(large: Large, name: string, coming: Promise<Narrowed>): Promise<void> {
  const { fault } = await coming
  if (isPassing(fault)) setTimeout(() => void again(large, name), AGAIN)
}

async function again(large: Large, name: string): Promise<void> {
  const kept = NARROWED.get(large)
  const known = kept?.get(name)
  const before = await known?.coming
  if (!kept || !known || !before || before.fault === null) return
  // Nobody looks: it is forgotten, and asked anew when somebody does.
  if (listeners.size === 0) return void kept.delete(name)
  const now = await narrow(large, known.units)
  const coming = there(now)
  if (now.fault !== before.fault) {
    kept.set(name, { units: known.units, coming })
    nextTurn()
  }
  void watch(large, name, coming)
}

async function narrow({ engine, dataset }: Large, units: readonly string[]): Promise<Narrowed> {
  const { silent, leave } = untilSilent(dataset)
  const asking = new AbortController()
  try {
    const whole = await Promise.race([engine.reports({ units }, MOST_HELD, { signal: asking.signal }), silent])
    if (!whole) return { ...NOTHING, fault: 'shardDown' }
    const { reports, count } = whole
    return { reports: reports.map(report => tagged(report, dataset)), count, fault: null }
  } catch (error) {
    return { ...NOTHING, fault: faultOf(error) ?? 'unreachable' }
  } finally {
    asking.abort()
    leave()
  }
}

function tagged(report: Report, dataset: string): HeldReport {
  return { ...report, dataset }
}
