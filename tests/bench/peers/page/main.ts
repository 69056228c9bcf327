import type { GroupedRow, Measured, Outcome, Peer } from './peer.ts'

const PEERS: Readonly<Record<string, () => Promise<{ readonly peer: Peer }>>> = {
  bare: () => import('./bare.ts'),
  ours: () => import('./ours.ts'),
  perspective: () => import('./perspective.ts'),
  graphicWalker: () => import('./graphicWalker.ts'),
  arquero: () => import('./arquero.ts'),
  duckdb: () => import('./duckdb.ts'),
  duckdbTyped: () => import('./duckdbTyped.ts'),
}

const tasks: PerformanceEntry[] = []
new PerformanceObserver(list => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] })

/** A task is told of a moment after it ended. */
const TOLD = 300

async function measured(peer: Peer, start: number, file: File): Promise<Measured> {
  const from = performance.now()
  await peer.load(file)
  const loaded = performance.now() - from
  const byYear = await peer.grouped('year')
  const first = performance.now() - from
  const byRegion = await peer.grouped('region')
  const next = performance.now() - from - first
  await new Promise(resolve => setTimeout(resolve, TOLD))
  const during = tasks.filter(each => each.startTime + each.duration > from && each.startTime < from + first)
  const longest = Math.max(0, ...during.map(each => each.duration))
  return { start, loaded, first, next, longest, answers: [sorted(byYear), sorted(byRegion)] }
}

function sorted(rows: readonly GroupedRow[]): readonly GroupedRow[] {
  return rows.toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function picked(): Promise<File> {
  return new Promise(resolve => {
    document.querySelector('input')?.addEventListener('change', ({ target }) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
      if (file) resolve(file)
    })
  })
}

async function run(): Promise<Outcome> {
  const from = performance.now()
  try {
    const { peer } = (await PEERS[location.hash.slice(1)]?.()) ?? {}
    if (!peer) return { fault: `no peer ${location.hash}` }
    await peer.start()
    const start = performance.now() - from
    const file = picked()
    document.title = 'ready'
    return await measured(peer, start, await file)
  } catch (error) {
    document.title = 'ready'
    return { fault: error instanceof Error ? String(error.stack ?? error) : JSON.stringify(error) }
  }
}

Object.assign(window, { outcome: run() })
