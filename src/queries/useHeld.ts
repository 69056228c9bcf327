import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { use, useSyncExternalStore } from 'react'
import type { Problem } from '../domain/problem.ts'
import { untilFailed } from '../domain/untilFailed.ts'
import type { Choice } from '../summaries/choice.ts'
import { dataset } from './dataset.ts'
import { heldOf, type Holding } from './heldOf.ts'
import { UPLOAD, type DataSet, type Held } from './held.ts'
import { keptHere } from './keeping.ts'
import { narrowedTo, narrowedTurn, nextTurn } from './narrowed.ts'
import { manifest } from './manifest.ts'
import { useJournal } from './uploads.ts'
import { workOf } from './work.ts'

/** All that may be shown under this choice: its data sets (or the default ones) and the uploads. Suspends. */
export function useHeld(choice: Pick<Choice, 'data'> & Partial<Pick<Choice, 'units'>>): Held {
  const client = useQueryClient()
  useSyncExternalStore(narrowedTurn.subscribe, narrowedTurn.get, narrowedTurn.get)
  use(hereIn(client))
  const { uploads, replacements } = workOf(useJournal())
  const listed = use(listedIn(client))
  const { chosen, problems } = chosenSets(listed.value, choice.data)
  const reads = use(readsIn(client, chosen))
  const large = reads.find(read => read.large)?.large ?? null
  const narrowed = use(narrowedTo(large, choice.units ?? []))
  const all = [...listed.problems, ...problems]
  return keptHeld({ datasets: listed.value, reads, uploads, replacements, narrowed, problems: all })
}

/** Whether a set of this choice is asked rather than held, as far as the list of sets is there to say so; waits for nothing. */
export function useComesLarge({ data }: Pick<Choice, 'data'>): boolean {
  const listed = useQueryClient().getQueryData(manifest.queryKey)
  return chosenSets(listed?.value ?? [], data).chosen.some(({ engine = 'memory' }) => engine !== 'memory')
}

// Published data never changes while the page is open: it is taken as it is, without an observer in each of the many
// components that ask for it. The promise says by its status what it holds, so that `use` need not wait for it again;
// it stays the same promise, because `use` takes what it is given in turn for what it was given before.
function held<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
}

interface Wish<T> {
  /** What the client has already, undefined where it has to be fetched. */
  readonly there: (client: QueryClient, sets: readonly DataSet[]) => T | undefined
  readonly fetch: (client: QueryClient, sets: readonly DataSet[]) => Promise<T>
}

let age = 0

/** Looks anew at what the client has: something that could not be fetched has been asked for again. */
export function lookAnew(): void {
  age += 1
  nextTurn()
}

/** For each client what was wished of it, by the sets it was wished for: on its way at first, then there. */
function keeper<T>({ there, fetch }: Wish<T>) {
  const clients = new WeakMap<QueryClient, Map<string, Promise<T>>>()
  return (client: QueryClient, sets: readonly DataSet[] = []): Promise<T> => {
    const kept = clients.get(client) ?? new Map<string, Promise<T>>()
    clients.set(client, kept)
    const name = [age, ...sets.map(each => `${each.id} ${each.pack}`)].join('\n')
    const before = kept.get(name)
    if (before) return before
    const have = there(client, sets)
    const made = have === undefined ? untilFailed(fetch(client, sets), () => kept.delete(name)) : held(have)
    kept.set(name, made)
    return made
  }
}

const listedIn = keeper({
  there: client => client.getQueryData(manifest.queryKey),
  fetch: client => client.ensureQueryData(manifest),
})

const hereIn = keeper({
  there: client => client.getQueryData(keptHere.queryKey) ?? keptHere.initialData,
  fetch: client => client.ensureQueryData(keptHere),
})

const readsIn = keeper({
  there: (client, sets) => {
    const reads = sets.flatMap(each => client.getQueryData(dataset(each).queryKey) ?? [])
    return reads.length === sets.length ? reads : undefined
  },
  fetch: (client, sets) => Promise.all(sets.map(each => client.ensureQueryData(dataset(each)))),
})

/** The data sets that a choice means; an id that nobody knows is said, and with no known id the defaults stand in. */
export function chosenSets(
  datasets: readonly DataSet[],
  ids: readonly string[],
): { readonly chosen: readonly DataSet[]; readonly problems: readonly Problem[] } {
  const known = datasets.filter(each => ids.includes(each.id))
  const unknown = ids.filter(id => id !== UPLOAD && !datasets.some(each => each.id === id))
  const problems = unknown.map((id): Problem => ({
    code: 'DATA-UNKNOWN',
    severity: 'warning',
    place: { file: 'data/manifest.json' },
    found: id,
  }))
  const standIn = known.length === 0 && !ids.includes(UPLOAD)
  return { chosen: standIn ? datasets.filter(each => each.default) : known, problems }
}

interface Kept {
  readonly parts: readonly unknown[]
  readonly held: Held
}

let kept: Kept | null = null

/** The same parts give the same object to every component, so that columns and checks are made once. */
function keptHeld(holding: Holding): Held {
  const parts = partsOf(holding)
  if (kept && kept.parts.length === parts.length && kept.parts.every((each, index) => each === parts[index])) {
    return kept.held
  }
  kept = { parts, held: heldOf(holding) }
  return kept.held
}

function partsOf({ datasets, reads, uploads, replacements, problems, narrowed }: Holding): readonly unknown[] {
  return [datasets, narrowed, uploads, replacements, ...reads, ...problems.map(each => `${each.code} ${each.found}`)]
}
