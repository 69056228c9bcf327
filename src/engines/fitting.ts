import type { Columns } from './columns.ts'
import type { Key, Where } from './question.ts'

/** Gathers the places of the reports that fit at the front of `columns.desk`, and says how many they are. */
export function fitting(columns: Columns, where: Where): number {
  const { desk, size } = columns
  for (let row = 0; row < size; row += 1) desk[row] = row
  let count = size
  for (const { part, key } of LISTS) {
    const names = where[part]
    if (names !== undefined && names.length > 0) count = keep(columns, count, { key, fits: isOneOf(names) })
  }
  if (where.years === undefined) return count
  const [from, to] = where.years
  return keep(columns, count, { key: 'year', fits: year => typeof year === 'number' && year >= from && year <= to })
}

const LISTS = [
  { part: 'datasets', key: 'dataset' },
  { part: 'units', key: 'unit' },
  { part: 'scopes', key: 'scope' },
  { part: 'levels', key: 'level' },
  { part: 'formats', key: 'format' },
  { part: 'parents', key: 'parent' },
  { part: 'reports', key: 'report' },
] as const satisfies readonly { readonly part: keyof Where; readonly key: Key }[]

type Name = string | number | null

function isOneOf(names: readonly string[]): (name: Name) => boolean {
  const wanted: ReadonlySet<Name> = new Set(names)
  return name => wanted.has(name)
}

// Moves the rows that fit to the front. Each name is asked once, however many reports have it.
function keep(
  columns: Columns,
  count: number,
  test: { readonly key: Key; readonly fits: (name: Name) => boolean },
): number {
  const { codes, names } = columns.key(test.key)
  const { desk } = columns
  const allowed = new Uint8Array(names.length)
  for (let code = 0; code < names.length; code += 1) allowed[code] = test.fits(names[code] ?? null) ? 1 : 0
  let left = 0
  for (let at = 0; at < count; at += 1) {
    const row = desk[at] ?? 0
    desk[left] = row
    left += allowed[codes[row] ?? 0] ?? 0
  }
  return left
}
