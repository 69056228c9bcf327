import '../../domain/olderBrowsers.ts'
import type { Asking, Engine } from '../../engines/engine.ts'
import { faultOf } from '../../engines/engine.ts'
import type { PartEntry, PartIndex } from '../../engines/parquet/layout.ts'
import { parquetEngine } from '../../engines/parquet/parquet.ts'
import { PART_INDEX } from '../../files/partSchemas.ts'
import { scopesQuestion } from '../../summaries/largeQuestion.ts'
import { bodiesOf } from '../bodies/bodiesOf.ts'
import { readJson } from '../readJson.ts'
import { thrown } from '../thrown.ts'
import { rangeReader } from './rangeReader.ts'
import type { About, FromWorker, Given, OpenSet, TextFile, ToWorker, Wish } from './messages.ts'

let engine: Engine | null = null
const stops = new Map<number, AbortController>()

function send(message: FromWorker): void {
  self.postMessage(message)
}

function textOf({ bytes }: TextFile): string {
  return new TextDecoder().decode(bytes)
}

async function open({ dataset, base, index, bodies }: OpenSet): Promise<About> {
  const parts = readJson(index.path, textOf(index), PART_INDEX)
  const who = await bodiesOf(bodies, parts.value?.bodies)
  const problems = [...parts.problems, ...who.problems]
  if (!parts.value || !who.value) return { problems, isOpen: false, count: 0, years: [] }
  const years = new Set(parts.value.parts.flatMap(({ year }) => year ?? []))
  engine = parquetEngine({
    dataset,
    index: parts.value,
    bodies: who.value,
    read: rangeReader(base, filesOf(parts.value)),
  })
  // What every page asks first is on its way while the page hears of the bodies.
  void Promise.resolve(engine.ask(scopesQuestion({ units: [], years: null }))).catch(() => undefined)
  for (const [name, values] of Object.entries(who.value)) send({ bodies: { [name]: values } })
  return { problems, isOpen: true, count: parts.value.reports, years: [...years].toSorted((a, b) => a - b) }
}

function filesOf({ parts, sums }: PartIndex): readonly PartEntry[] {
  return sums ? [...parts, sums] : parts
}

async function give(asked: Engine, wish: Wish, asking: Asking): Promise<Given> {
  if (wish.kind === 'rows') return { kind: 'rows', rows: await asked.ask(wish.question, asking) }
  return { kind: 'reports', ...(await asked.reports(wish.where, wish.most, asking)) }
}

async function answer(id: number, wish: Wish): Promise<void> {
  const stop = new AbortController()
  stops.set(id, stop)
  const onProgress = (share: number): void => send({ id, share })
  try {
    if (!engine) throw new Error('nothing is open')
    send({ id, given: await give(engine, wish, { signal: stop.signal, onProgress }) })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (!stop.signal.aborted) send({ id, fault: faultOf(error) ?? 'damaged', detail })
  } finally {
    stops.delete(id)
  }
}

// Only a wire: opening, reading and answering are functions that the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) void open(data.open).then(about => send({ about }), thrown)
  else if ('stop' in data) stops.get(data.id)?.abort()
  else void answer(data.id, data.wish)
})
