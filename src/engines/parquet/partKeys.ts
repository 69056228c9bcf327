import { kindAt, levelAt, parentAt, type Bodies } from '../bodies.ts'
import { keyColumn, type KeyColumn, type Name } from '../keyColumn.ts'
import type { Key } from '../question.ts'
import type { Fact, PartEntry } from './layout.ts'
import { factAt, type Facts } from './partColumns.ts'

/** A part whose facts are there. */
export interface PartFacts {
  readonly entry: PartEntry
  readonly facts: Facts
  /** Its rows are sums of reports that are alike, and no reports. */
  readonly isSums: boolean
}

/** What all parts of a data set share. */
export interface Shared {
  readonly dataset: string
  readonly bodies: Bodies
}

/** One key over a part. Several codes may have one name: two places among the bodies that are called the same. */
export function partKey({ dataset, bodies }: Shared, part: PartFacts, key: Key): KeyColumn {
  const { entry, facts, isSums } = part
  if (key === 'report') return reportKey(bodies, part)
  if (key === 'dataset') return constant(entry.rows, dataset)
  if (!isSums && key === 'year') return constant(entry.rows, entry.year)
  if (!isSums && key === 'province') return constant(entry.rows, entry.province)
  const { fact, say } = (isSums ? SUM_READERS[key] : undefined) ?? READERS[key]
  const column = facts.get(fact)
  if (!column) throw new Error(`${fact} of ${entry.path} was not read`)
  return { codes: column.codes, names: column.names.map(name => say(bodies, name)) }
}

interface Reader {
  readonly fact: Fact
  readonly say: (bodies: Bodies, name: Name) => Name
}

function ofBody(say: (bodies: Bodies, place: number) => Name): Reader {
  return { fact: 'who', say: (bodies, name) => say(bodies, Number(name ?? -1)) }
}

const AS_IT_IS = (_: Bodies, name: Name): Name => String(name ?? '')

const READERS: Readonly<Record<Exclude<Key, 'report' | 'dataset'>, Reader>> = {
  year: { fact: 'year', say: (_, name) => (typeof name === 'number' ? name : null) },
  province: { fact: 'province', say: AS_IT_IS },
  unit: ofBody(({ organ }, place) => organ[place] ?? ''),
  region: ofBody(({ region }, place) => region[place] ?? ''),
  level: ofBody(levelAt),
  kind: ofBody(kindAt),
  parent: ofBody(parentAt),
  scope: { fact: 'scope', say: AS_IT_IS },
  format: { fact: 'format', say: AS_IT_IS },
  broken: { fact: 'broken', say: AS_IT_IS },
  inside: { fact: 'inside', say: (_, name) => (name === 1 ? 'inside' : '') },
}

/** Of sums level and kind are said by themselves: they are of many bodies. */
const SUM_READERS: Readonly<Partial<Record<Key, Reader>>> = {
  level: { fact: 'level', say: AS_IT_IS },
  kind: { fact: 'kind', say: AS_IT_IS },
}

function constant(rows: number, name: Name): KeyColumn {
  return { codes: new Uint8Array(rows), names: [name] }
}

function reportKey(bodies: Bodies, { entry, facts }: PartFacts): KeyColumn {
  return keyColumn(entry.rows, row => {
    const place = Number(factAt(facts, 'who', row) ?? -1)
    const who = bodies.uscc[place] || bodies.organ[place]
    return [entry.year ?? '', who, factAt(facts, 'scope', row) ?? '', factAt(facts, 'source', row) ?? ''].join('|')
  })
}
