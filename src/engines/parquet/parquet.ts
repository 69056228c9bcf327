import type { Asking, Engine } from '../engine.ts'
import { gather, testsOf } from '../fitting.ts'
import { provincesOf } from '../homes.ts'
import { isOfSums } from '../sums.ts'
import { isKey } from '../arranged.ts'
import { askMemory } from '../memory.ts'
import type { Key, Question, Where } from '../question.ts'
import { columnsOver, fetched, heldOf, type Column, type Held, type HeldPart, type ParquetSet } from './heldParts.ts'
import { REPORT_COLUMNS, type Fact } from './layout.ts'
import { SHAPE_FACTS } from './partColumns.ts'
import { readRows } from './readPart.ts'
import { reportOf } from './reportOf.ts'

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
  broken: ['broken'],
}

const SUM_NEEDS: typeof NEEDS = {
  year: ['year'],
  province: ['province'],
  level: ['level'],
  kind: ['kind'],
  scope: ['scope'],
  format: ['format'],
  inside: ['inside'],
  broken: ['broken'],
}

/** Answers questions from Parquet files: reads the columns and parts that a question needs, keeps them, and adds in memory. */
export function parquetEngine(set: ParquetSet): Engine {
  const held = heldOf(set)
  return {
    ask: (question, asking) => {
      const sums = held.sums && isOfSums(question) ? held.sums : null
      const parts = sums ? [sums] : partsFor(held, question.where)
      const wanted = { columns: sums ? sumColumnsFor(question) : columnsFor(question), parts }
      return then(fetched(held, wanted, asking), () => askMemory(columnsOver(held, parts), question))
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
  const rows = rowsOf(held, parts, where)
  const count = rows.length
  if (count === 0 || count > most) return { reports: [], count }
  const used = parts.map(part => ({ part, rows: rows.flatMap(each => (each.part === part ? [each.row] : [])) }))
  const reports = await Promise.all(
    used.flatMap(({ part, rows: own }) => (own.length > 0 ? [reportsIn(held, part, { rows: own, asking })] : [])),
  )
  return { reports: reports.flat(), count }
}

interface Picked {
  readonly rows: readonly number[]
  readonly asking: Asking | undefined
}

/** Whole reports of one part. What is read for them is not kept: of a large part it would be much more than they are. */
async function reportsIn({ set, turn }: Held, { entry }: HeldPart, { rows, asking }: Picked) {
  const from = rows[0] ?? 0
  const to = (rows.at(-1) ?? 0) + 1
  const { index, read, bodies } = set
  const signal = asking?.signal ?? new AbortController().signal
  const found = await turn(
    () => readRows({ index, part: entry, columns: REPORT_COLUMNS, read, signal, from, to }),
    signal,
  )
  return rows.flatMap(row => {
    const one = found[row - from]
    return one ? [reportOf({ bodies, entry }, one)] : []
  })
}

/** Where the reports that fit stand. */
function rowsOf(held: Held, parts: readonly HeldPart[], where: Where) {
  const columns = columnsOver(held, parts)
  const count = gather(columns, testsOf(columns, where))
  const rows: { readonly part: HeldPart; readonly row: number }[] = []
  let at = 0
  let from = 0
  for (const place of columns.desk.subarray(0, count)) {
    while (place >= from + (parts[at]?.entry.rows ?? Infinity)) {
      from += parts[at]?.entry.rows ?? 0
      at += 1
    }
    const part = parts[at]
    if (part) rows.push({ part, row: place - from })
  }
  return rows
}

/** As of reports; but what a report says by its place or its body is a fact of sums. */
function sumColumnsFor(question: Question): readonly Column[] {
  return [...new Set<Column>(['n', ...columnsFor(question, SUM_NEEDS)])]
}

function columnsFor(question: Question, needs = NEEDS): readonly Column[] {
  const { measures, groupBy, where, whole, order = [], ids } = question
  const keys = new Set<Key>([...groupBy, ...KEYS_OF.flatMap(([part, key]) => (where[part]?.length ? [key] : []))])
  if (ids !== 0) keys.add('report')
  if (whole === 'year') keys.add('year')
  for (const { by } of order) if (isKey(by)) keys.add(by)
  const cells = measures.flatMap(measure => measure.cells)
  const facts = new Set([...keys].flatMap(key => needs[key] ?? []))
  return [...new Set<Column>([...facts, ...(cells.length > 0 ? SHAPE_FACTS : []), ...cells])]
}

const KEYS_OF = [
  ['years', 'year'],
  ['provinces', 'province'],
  ['units', 'unit'],
  ['scopes', 'scope'],
  ['levels', 'level'],
  ['formats', 'format'],
  ['parents', 'parent'],
  ['inside', 'inside'],
  ['broken', 'broken'],
  ['reports', 'report'],
] as const satisfies readonly (readonly [keyof Where, Key])[]

function partsFor({ parts, set }: Held, where: Where): readonly HeldPart[] {
  const { years, provinces = [] } = where
  const home = provincesOf(set.bodies, where)
  return parts.filter(
    ({ entry }) =>
      (!years || (entry.year !== null && entry.year >= years[0] && entry.year <= years[1])) &&
      (provinces.length === 0 || provinces.includes(entry.province)) &&
      (home === null || home.has(entry.province)),
  )
}

/** Nothing to wait for where all is there: a question is then answered at once. */
function then<T>(waiting: Promise<void> | null, make: () => T): T | Promise<T> {
  return waiting === null ? make() : waiting.then(make)
}
