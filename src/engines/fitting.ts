import type { Columns } from './columns.ts'
import type { Name } from './keyColumn.ts'
import type { Key, Where } from './question.ts'

/** What a question wants of one key: by code of the key, 1 where it fits. */
export interface Test {
  readonly key: Key
  readonly allowed: Uint8Array
}

const LISTS = [
  { part: 'datasets', key: 'dataset' },
  { part: 'units', key: 'unit' },
  { part: 'scopes', key: 'scope' },
  { part: 'levels', key: 'level' },
  { part: 'formats', key: 'format' },
  { part: 'provinces', key: 'province' },
  { part: 'parents', key: 'parent' },
  { part: 'inside', key: 'inside' },
  { part: 'broken', key: 'broken' },
  { part: 'reports', key: 'report' },
] as const satisfies readonly { readonly part: keyof Where; readonly key: Key }[]

/** The tests of a question. Each name of a key is tested once, however many reports have it. */
export function testsOf({ key }: Pick<Columns, 'key'>, where: Where): readonly Test[] {
  const tests: Test[] = []
  for (const { part, key: name } of LISTS) {
    const names = where[part]
    if (names === undefined || names.length === 0) continue
    const wanted: ReadonlySet<Name> = new Set(names)
    tests.push({ key: name, allowed: allowedOf(key(name).names, each => wanted.has(each)) })
  }
  const { years } = where
  if (years === undefined) return tests
  const [from, to] = years
  const inYears = (year: Name): boolean => typeof year === 'number' && year >= from && year <= to
  tests.push({ key: 'year', allowed: allowedOf(key('year').names, inYears) })
  return tests
}

function allowedOf(names: readonly Name[], fits: (name: Name) => boolean): Uint8Array {
  const allowed = new Uint8Array(names.length)
  for (let code = 0; code < names.length; code += 1) allowed[code] = fits(names[code] ?? null) ? 1 : 0
  return allowed
}

/** Gathers the places of the reports that pass at the front of `columns.desk`, and says how many they are. */
export function gather({ desk, size, key }: Columns, tests: readonly Test[]): number {
  const [first, ...more] = tests
  if (first === undefined) {
    for (let row = 0; row < size; row += 1) desk[row] = row
    return size
  }
  let count = 0
  const { codes } = key(first.key)
  for (let row = 0; row < size; row += 1) {
    desk[count] = row
    count += first.allowed[codes[row] ?? 0] ?? 0
  }
  for (const { key: name, allowed } of more) {
    const other = key(name).codes
    let left = 0
    for (let at = 0; at < count; at += 1) {
      const row = desk[at] ?? 0
      desk[left] = row
      left += allowed[other[row] ?? 0] ?? 0
    }
    count = left
  }
  return count
}
