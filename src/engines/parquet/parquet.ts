import type { Asking, Engine } from '../engine.ts'
import { gather, testsOf } from '../fitting.ts'
import { askMemory } from '../memory.ts'
import type { Key, Question, Where } from '../question.ts'
import { fetched, heldOf, type Column, type Held, type HeldPart, type ParquetSet } from './heldParts.ts'
import { COLUMNS, type Fact } from './layout.ts'
import { reportsAt } from './reportsAt.ts'

/** Facts that every question needs, to tell a blank from a cell that the form has not. */
const ALWAYS: readonly Fact[] = ['format', 'one_other', 'states']

const NEEDS: Readonly<Partial<Record<Key, readonly Fact[]>>> = {
  report: ['who', 'scope', 'source'],
  unit: ['who'],
  scope: ['scope'],
  level: ['who'],
  format: ['format'],
  region: ['who'],
  parent: ['who'],
  kind: ['who'],
  inside: ['inside'],
}

/** Answers questions from Parquet files: reads the columns and parts that a question needs, keeps them, and adds in memory. */
export function parquetEngine(set: ParquetSet): Engine {
  const held = heldOf(set)
  return {
    ask: (question, asking) => {
      const wanted = { columns: columnsFor(question), parts: partsFor(held, question.where) }
      return then(fetched(held, wanted, asking), () => askMemory(held.columns, question))
    },
    reports: (where, most, asking) => wholeReports(held, { where, most }, asking),
  }
}

async function wholeReports(
  held: Held,
  { where, most }: { readonly where: Where; readonly most: number },
  asking?: Asking,
) {
  const parts = partsFor(held, where)
  await fetched(held, { columns: columnsFor({ measures: [], groupBy: [], where, ids: 0 }), parts }, asking)
  const places = placesOf(held, where)
  const count = places.length
  if (count === 0 || count > most) return { reports: [], count }
  const used = parts.filter(({ from, entry }) => places.some(place => place >= from && place < from + entry.rows))
  await fetched(held, { columns: COLUMNS, parts: used }, asking)
  return { reports: reportsAt(held, places), count }
}

/** Where the reports that fit stand. */
function placesOf({ columns }: Held, where: Where): readonly number[] {
  return Array.from(columns.desk.subarray(0, gather(columns, testsOf(columns, where))))
}

function columnsFor({ measures, groupBy, where, whole, order = [], ids }: Question): readonly Column[] {
  const keys = new Set<Key>([...groupBy, ...KEYS_OF.flatMap(([part, key]) => (where[part]?.length ? [key] : []))])
  if (ids !== 0) keys.add('report')
  if (whole === 'year') keys.add('year')
  for (const { by } of order) if (isNeeded(by)) keys.add(by)
  const cells = measures.flatMap(measure => measure.cells)
  const facts = new Set([...keys].flatMap(key => NEEDS[key] ?? []))
  return [...new Set<Column>([...facts, ...(cells.length > 0 ? ALWAYS : []), ...cells])]
}

function isNeeded(by: string): by is Key {
  return by in NEEDS
}

const KEYS_OF = [
  ['units', 'unit'],
  ['scopes', 'scope'],
  ['levels', 'level'],
  ['formats', 'format'],
  ['parents', 'parent'],
  ['inside', 'inside'],
  ['reports', 'report'],
] as const satisfies readonly (readonly [keyof Where, Key])[]

function partsFor({ parts }: Held, { years, provinces = [] }: Where): readonly HeldPart[] {
  return parts.filter(
    ({ entry }) =>
      (!years || (entry.year !== null && entry.year >= years[0] && entry.year <= years[1])) &&
      (provinces.length === 0 || provinces.includes(entry.province)),
  )
}

/** Nothing to wait for where all is there: a question is then answered at once. */
function then<T>(waiting: Promise<void> | null, make: () => T): T | Promise<T> {
  return waiting === null ? make() : waiting.then(make)
}
