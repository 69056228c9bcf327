import type { CellId } from '../../domain/forms/form.ts'
import type { Bodies } from '../bodies.ts'
import type { CellColumn } from '../cellColumn.ts'
import { columnsFrom, type Columns } from '../columns.ts'
import type { Asking } from '../engine.ts'
import type { KeyColumn } from '../keyColumn.ts'
import { begin, gate, type Coming } from './coming.ts'
import { joinedCells, joinedKeys } from './joinedColumns.ts'
import { FACTS, type Fact, type PartEntry, type PartIndex } from './layout.ts'
import { factColumn, partCell, SHAPE_FACTS } from './partColumns.ts'
import { partKey } from './partKeys.ts'
import type { ReadRange } from './pieces.ts'
import { readPart } from './readPart.ts'

/** A data set of Parquet files: what its index says, its bodies, and a way to read bytes of it. */
export interface ParquetSet {
  readonly dataset: string
  readonly index: PartIndex
  readonly bodies: Bodies
  readonly read: ReadRange
}

/** A column of a part: a fact or a cell. */
export type Column = Fact | CellId

/** One part, and what of it is there. */
export interface HeldPart {
  readonly entry: PartEntry
  readonly isSums: boolean
  readonly facts: Map<Fact, KeyColumn>
  readonly cells: Map<CellId, CellColumn>
  /** Columns on their way, so that questions asked together read each once. */
  readonly coming: Map<Column, Coming>
}

/** Parts as they are read, and the columns over some of them that were asked together. */
export interface Held {
  readonly set: ParquetSet
  readonly parts: readonly HeldPart[]
  /** The sums of reports that are alike, where the set has them. */
  readonly sums: HeldPart | null
  readonly joined: Map<string, Columns>
  readonly turn: ReturnType<typeof gate>
}

/** So many parts are read at a time. */
const AT_A_TIME = 16
/** Columns over so many choices of parts are kept. */
const KEPT = 8

/** Nothing of a data set is read yet. */
export function heldOf(set: ParquetSet): Held {
  const parts = set.index.parts.map(entry => unread(entry, false))
  const sums = set.index.sums ? unread(set.index.sums, true) : null
  return { set, parts, sums, joined: new Map(), turn: gate(AT_A_TIME) }
}

function unread(entry: PartEntry, isSums: boolean): HeldPart {
  return { entry, isSums, facts: new Map(), cells: new Map(), coming: new Map() }
}

/** What is wanted: these columns of these parts. */
export interface Wanted {
  readonly columns: readonly Column[]
  readonly parts: readonly HeldPart[]
}

/** Reads what of these columns and parts is not there yet; null where nothing has to be waited for. */
export function fetched(held: Held, { columns, parts }: Wanted, asking: Asking = {}): Promise<void> | null {
  const lacking = parts.flatMap(part => {
    const wanted = columns.filter(column => !isThere(part, column))
    return wanted.length === 0 ? [] : [comingOf(held, part, wanted)]
  })
  return lacking.length === 0 ? null : arrived(lacking, asking)
}

function isThere({ facts, cells }: HeldPart, column: Column): boolean {
  return isCell(column) ? cells.has(column) : facts.has(column)
}

function isCell(column: Column): column is CellId {
  return column.includes('/')
}

async function arrived(lacking: readonly (readonly Coming[])[], { signal, onProgress }: Asking): Promise<void> {
  const all = lacking.flat()
  for (const each of all) each.join()
  let done = 0
  const waits = lacking.map(async part => {
    await Promise.all(part.map(({ whole }) => whole))
    done += 1
    onProgress?.(done / lacking.length)
  })
  try {
    await Promise.race([Promise.all(waits), stopped(signal)])
  } finally {
    for (const each of all) each.leave()
  }
}

/** Fails when a question is given up; what only it waited for is read no further. */
function stopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, fail) => {
    if (signal?.aborted) fail(reasonOf(signal))
    signal?.addEventListener('abort', () => fail(reasonOf(signal)), { once: true })
  })
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

/** What of a part is on its way already, and what is begun now. */
function comingOf(held: Held, part: HeldPart, wanted: readonly Column[]): readonly Coming[] {
  const open = wanted.filter(column => !part.coming.has(column))
  if (open.length > 0) {
    const run = (signal: AbortSignal) => readColumns(held, part, { columns: open, signal })
    const coming = begin(run, () => open.forEach(column => part.coming.delete(column)))
    for (const column of open) part.coming.set(column, coming)
  }
  return [...new Set(wanted.flatMap(column => part.coming.get(column) ?? []))]
}

interface Reading {
  readonly columns: readonly Column[]
  readonly signal: AbortSignal
}

async function readColumns({ set, turn }: Held, part: HeldPart, { columns, signal }: Reading): Promise<void> {
  const { index, read } = set
  const { entry, facts, cells } = part
  // What says how cells are to be read may be on its way for an earlier question, and come later than the cells.
  const before = SHAPE_FACTS.filter(fact => !columns.includes(fact)).flatMap(fact => part.coming.get(fact)?.whole ?? [])
  const found = await turn(() => readPart({ index, part: entry, columns, read, signal }), signal)
  for (const fact of FACTS) {
    const data = found.get(fact)
    if (data) facts.set(fact, factColumn(data))
  }
  const ids = columns.filter(isCell)
  if (ids.length > 0) await Promise.all(before)
  for (const id of ids) cells.set(id, partCell(id, found.get(id) ?? null, { facts, rows: entry.rows }))
}

/** These parts as columns. What a question needs of them must be there. */
export function columnsOver({ set, parts, joined }: Held, chosen: readonly HeldPart[]): Columns {
  const name = chosen.map(part => (part.isSums ? 'sums' : parts.indexOf(part))).join(' ')
  const known = joined.get(name)
  if (known) return known
  const [oldest] = joined.keys()
  if (joined.size >= KEPT && oldest !== undefined) joined.delete(oldest)
  const made = columnsFrom({
    size: chosen.reduce((sum, { entry }) => sum + entry.rows, 0),
    cell: id => cellOver(chosen, id),
    key: key => joinedKeys(chosen.map(part => partKey(set, part, key))),
    ...weightsOf(chosen),
  })
  joined.set(name, made)
  return made
}

/** How many reports each row of sums stands for. */
function weightsOf([first]: readonly HeldPart[]): { readonly weights?: Int32Array } {
  const column = first?.isSums === true ? first.facts.get('n') : undefined
  return column ? { weights: Int32Array.from(column.codes, code => Number(column.names[code] ?? 0)) } : {}
}

function cellOver(parts: readonly HeldPart[], id: CellId): CellColumn {
  const made = joinedCells(
    parts.map(({ cells, entry }) => {
      const column = cells.get(id)
      if (!column) throw new Error(`${id} of ${entry.path} was not read`)
      return column
    }),
  )
  share(parts, id, made)
  return made
}

/** Parts that have an array of their own take their piece of the joined one for it, so that numbers are kept once. */
function share(parts: readonly HeldPart[], id: CellId, { values, floor }: CellColumn): void {
  let from = 0
  for (const { cells, entry } of parts) {
    const own = cells.get(id)
    if (own && own.values.byteLength === own.values.buffer.byteLength)
      cells.set(id, { ...own, floor, values: values.subarray(from, from + entry.rows) })
    from += entry.rows
  }
}
