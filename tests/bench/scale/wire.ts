import { parquetEngine } from '../../../src/engines/parquet/parquet.ts'
import { nameOfColumn } from '../../../src/engines/parquet/layout.ts'
import type { Question } from '../../../src/engines/question.ts'
import { isOfSums } from '../../../src/engines/sums.ts'
import type { ScaleLine } from './line.ts'
import type { OpenedNation } from './opened.ts'
import { pageQuestions } from './questions.ts'

/** The facts that a question needs besides its cells: its keys, its filters, and what tells a blank from a lack. */
function factsOf({ measures, groupBy, where, whole }: Question, isSummed: boolean): readonly string[] {
  const filters = Object.entries(where).flatMap(([part, names]) => (names?.length ? (FILTERED[part] ?? []) : []))
  const keys = [...groupBy, ...filters, ...(whole === 'year' ? ['year'] : [])]
  const ofCells = measures.length > 0 ? ['format', 'one_other', 'states'] : []
  if (isSummed) return [...keys, ...ofCells, 'n']
  return [...keys.flatMap(key => (IN_PARTS.includes(key) ? key : OF_BODIES.includes(key) ? 'who' : [])), ...ofCells]
}

const FILTERED: Readonly<Record<string, string>> = {
  units: 'unit',
  scopes: 'scope',
  inside: 'inside',
  years: 'year',
  provinces: 'province',
}
const IN_PARTS = ['scope', 'format', 'inside', 'broken']
const OF_BODIES = ['unit', 'level', 'kind', 'region', 'parent']

/** What a question must read, whatever reads it: columns of the sums where they answer, else of the parts that it is about. */
function neededBytes({ set }: OpenedNation, question: Question): number {
  const { index, bodies } = set
  const { units } = question.where
  const sums = isOfSums(question) ? index.sums : undefined
  const names = new Set([
    ...factsOf(question, sums !== undefined),
    ...question.measures.flatMap(({ cells }) => cells).map(nameOfColumn),
  ])
  const columns = index.columns.flatMap((name, at) => (names.has(name) ? [at] : []))
  const home = new Set(
    bodies.organ.flatMap((organ, at) => (units?.includes(organ) ? [bodies.code[at]?.slice(0, 2)] : [])),
  )
  const parts = sums ? [sums] : index.parts.filter(({ province }) => !units || home.has(province))
  return parts.reduce((sum, { sizes }) => sum + columns.reduce((own, at) => own + (sizes[at] ?? 0), 0), 0)
}

/** Bytes a report of the whole set, and the worst of the pages' questions: what it read of what it needed. */
export async function wireLines(nation: OpenedNation): Promise<readonly ScaleLine[]> {
  const { reports, wire, set, read } = nation
  const unit = set.bodies.organ[Math.floor(set.bodies.organ.length / 2)] ?? ''
  const drill: Question = {
    measures: [{ id: 'x', cells: ['3/granted/total', '3/partial/total'] }],
    groupBy: ['year'],
    where: { units: [unit] },
    ids: 0,
  }
  let worst = { name: '', value: 0, read: 0, needed: 1 }
  for (const [name, question] of [...pageQuestions(), ['drill-down', drill] as const]) {
    read.bytes = 0
    // oxlint-disable-next-line no-await-in-loop -- one after another: the bytes of each are counted
    await parquetEngine(set).ask(question)
    const needed = neededBytes(nation, question)
    const value = read.bytes / needed
    if (value > worst.value) worst = { name, value, read: read.bytes, needed }
  }
  return [
    {
      what: 'bytes a report on the wire, whole set',
      reports,
      value: wire / reports,
      unit: 'B',
      goal: 180,
      ours: `${(wire / 1e6).toFixed(1)} MB`,
      bare: 'Parquet, index and bodies (synthetic: mostly zeros)',
    },
    {
      what: `bytes read, the worst question (${worst.name})`,
      reports,
      value: worst.value,
      unit: 'x',
      goal: 2,
      ours: `${(worst.read / 1e3).toFixed(0)} kB`,
      bare: `needed columns and row groups ${(worst.needed / 1e3).toFixed(0)} kB`,
    },
  ]
}
