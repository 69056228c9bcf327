import type { CellId } from '../../domain/forms/form.ts'
import { kindAt, levelAt, parentAt, type Bodies } from '../bodies.ts'
import type { CellColumn } from '../cellColumn.ts'
import { columnsFrom, type Columns } from '../columns.ts'
import type { Asking } from '../engine.ts'
import { keyColumn, type KeyColumn, type Name } from '../keyColumn.ts'
import type { Key } from '../question.ts'
import { factAt, factColumn, grown, statesIn } from './growing.ts'
import { FACTS, type Fact, type PartEntry, type PartIndex } from './layout.ts'
import type { ReadRange } from './pieces.ts'
import { readPart, type ReadColumns } from './readPart.ts'

/** A data set of Parquet files: what its index says, its bodies, and a way to read bytes of it. */
export interface ParquetSet {
  readonly dataset: string
  readonly index: PartIndex
  readonly bodies: Bodies
  readonly read: ReadRange
}

/** A column of a part: a fact or a cell. */
export type Column = Fact | CellId

/** Parts as they are read, and the columns over all of them, made anew where more of them came. */
export interface Held {
  readonly set: ParquetSet
  readonly parts: readonly HeldPart[]
  readonly size: number
  readonly cells: Map<CellId, CellColumn>
  columns: Columns
}

/** One part, and what of it is there. */
export interface HeldPart {
  readonly entry: PartEntry
  readonly from: number
  readonly facts: Map<Fact, KeyColumn>
  readonly there: Set<Column>
  /** Columns on their way, so that questions asked together read each once. */
  readonly coming: Map<Column, Promise<void>>
}

/** Nothing of a data set is read yet. */
export function heldOf(set: ParquetSet): Held {
  let from = 0
  const parts = set.index.parts.map(entry => {
    const part: HeldPart = { entry, from, facts: new Map(), there: new Set(), coming: new Map() }
    from += entry.rows
    return part
  })
  const cells = new Map<CellId, CellColumn>()
  return { set, parts, size: from, cells, columns: columnsIn({ set, parts, size: from, cells }) }
}

interface Wanted {
  readonly columns: readonly Column[]
  readonly parts: readonly HeldPart[]
}

interface Lacking {
  readonly part: HeldPart
  readonly wanted: readonly Column[]
}

/** Reads what of these columns and parts is not there yet; null where nothing has to be waited for. */
export function fetched(held: Held, { columns, parts }: Wanted, asking: Asking = {}): Promise<void> | null {
  const lacking = parts.flatMap(part => {
    const wanted = columns.filter(column => !part.there.has(column))
    return wanted.length === 0 ? [] : [{ part, wanted }]
  })
  return lacking.length === 0 ? null : fetchedNow(held, lacking, asking)
}

async function fetchedNow(held: Held, lacking: readonly Lacking[], { signal, onProgress }: Asking): Promise<void> {
  const started = lacking.flatMap(({ part, wanted }) => {
    const open = wanted.filter(column => !part.coming.has(column))
    return open.length === 0 ? [] : [{ part, wanted: open }]
  })
  if (started.length > 0) start(held, started)
  let done = 0
  const waits = lacking.map(async ({ part, wanted }) => {
    await Promise.all(wanted.flatMap(column => part.coming.get(column) ?? []))
    done += 1
    onProgress?.(done / lacking.length)
  })
  await Promise.race([Promise.all(waits), stopped(signal)])
}

/** Fails when a question is given up; what it had begun to read comes all the same, for the next one. */
function stopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, fail) => {
    if (signal?.aborted) fail(reasonOf(signal))
    signal?.addEventListener('abort', () => fail(reasonOf(signal)), { once: true })
  })
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

function start(held: Held, started: readonly Lacking[]): void {
  const coming = readParts(held, started)
  for (const { part, wanted } of started) for (const column of wanted) part.coming.set(column, coming)
  const end = () => {
    for (const { part, wanted } of started) for (const column of wanted) part.coming.delete(column)
  }
  coming.then(end, end)
}

async function readParts(held: Held, started: readonly Lacking[]): Promise<void> {
  const { index, read } = held.set
  const came = await Promise.all(
    started.map(async ({ part, wanted }) => ({
      part,
      wanted,
      found: await readPart({ index, part: part.entry, columns: wanted, read }),
    })),
  )
  for (const { part, found } of came)
    for (const fact of FACTS) {
      const data = found.get(fact)
      if (data) part.facts.set(fact, factColumn(data))
    }
  for (const id of new Set(started.flatMap(({ wanted }) => wanted))) if (isCell(id)) grow(held, id, came)
  for (const { part, wanted } of came) for (const column of wanted) part.there.add(column)
  held.columns = columnsIn(held)
}

function grow(held: Held, id: CellId, came: readonly (Lacking & { readonly found: ReadColumns })[]): void {
  const fresh = came
    .filter(({ part, wanted }) => wanted.includes(id) && !part.there.has(id))
    .map(({ part, found }) => ({
      from: part.from,
      rows: part.entry.rows,
      stateAt: statesIn(id, found.get(id) ?? null, part.facts),
    }))
  held.cells.set(id, grown(held.cells.get(id), held.size, fresh))
}

function isCell(column: Column): column is CellId {
  return column.includes('/')
}

function columnsIn({ set, parts, size, cells }: Omit<Held, 'columns'>): Columns {
  const none = grown(undefined, size, [])
  return columnsFrom({ size, cell: id => cells.get(id) ?? none, key: key => keyIn({ set, parts, size }, key) })
}

function keyIn({ set, parts, size }: Pick<Held, 'set' | 'parts' | 'size'>, key: Key): KeyColumn {
  const readers = parts.map(part => nameReader(set, part, key))
  let at = 0
  return keyColumn(size, place => {
    while (at < parts.length - 1 && place >= (parts[at + 1]?.from ?? 0)) at += 1
    return readers[at]?.(place - (parts[at]?.from ?? 0)) ?? null
  })
}

function nameReader({ dataset, bodies }: ParquetSet, { entry, facts }: HeldPart, key: Key): (row: number) => Name {
  const placeAt = (row: number) => Number(factAt(facts, 'who', row) ?? -1)
  const textOf = (fact: Fact) => (row: number) => String(factAt(facts, fact, row) ?? '')
  const source = textOf('source')
  const scope = textOf('scope')
  const readers: Readonly<Record<Key, (row: number) => Name>> = {
    year: () => entry.year,
    province: () => entry.province,
    dataset: () => dataset,
    scope,
    format: textOf('format'),
    inside: row => (factAt(facts, 'inside', row) === 1 ? 'inside' : ''),
    unit: row => bodies.organ[placeAt(row)] ?? '',
    region: row => bodies.region[placeAt(row)] ?? '',
    level: row => levelAt(bodies, placeAt(row)),
    kind: row => kindAt(bodies, placeAt(row)),
    parent: row => parentAt(bodies, placeAt(row)),
    report: row => {
      const place = placeAt(row)
      return [entry.year ?? '', bodies.uscc[place] || bodies.organ[place], scope(row), source(row)].join('|')
    },
  }
  return readers[key]
}
