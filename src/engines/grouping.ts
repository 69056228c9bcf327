import { codesFrom, type Codes, type KeyColumn } from './keyColumn.ts'
import type { AnswerRow, Key } from './question.ts'

/** Some keys together over all reports: the group of each report, and for each group what is known of it. */
export interface Grouping {
  readonly codes: Codes
  /** By group: what its keys are called, and the code that each key has there. */
  readonly keys: readonly AnswerRow['keys'][]
  readonly keyCodes: ReadonlyMap<Key, Int32Array>
  /** By group: how many reports it has. */
  readonly sizes: Int32Array
  /** By group: the places of its reports, in order. Made when it is first wanted. */
  readonly members: () => readonly Int32Array[]
  /** What whole groups come to, by the name of a question's measures: filled by who asks. */
  readonly wholes: Map<string, readonly AnswerRow[]>
  /** Room for one question at a time to count and add in, a place a group. */
  readonly desk: Desk
}

interface Desk {
  readonly counts: Int32Array
  readonly sum: Float64Array
  readonly stated: Int32Array
  readonly missing: Int32Array
}

const KEPT = 24

/** Groupings by their keys, the newest ones kept. */
export function grouper(size: number, key: (key: Key) => KeyColumn): (keys: readonly Key[]) => Grouping {
  const kept = new Map<string, Grouping>()
  return keys => {
    const name = keys.join(' ')
    const known = kept.get(name)
    if (known) return known
    if (kept.size >= KEPT) kept.clear()
    const made = groupingOf(size, keys, keys.map(key))
    kept.set(name, made)
    return made
  }
}

function groupingOf(size: number, keys: readonly Key[], columns: readonly KeyColumn[]): Grouping {
  const { codes, firsts } = mixed(size, columns)
  const count = firsts.length
  const sizes = new Int32Array(count)
  for (let row = 0; row < size; row += 1) sizes[codes[row] ?? 0] = (sizes[codes[row] ?? 0] ?? 0) + 1
  let members: readonly Int32Array[] | null = null
  return {
    codes: codesFrom(codes, count),
    keys: firsts.map(row => Object.fromEntries(keys.map((key, at) => [key, nameOf(columns[at], row)]))),
    keyCodes: new Map(keys.map((key, at) => [key, Int32Array.from(firsts, row => columns[at]?.codes[row] ?? 0)])),
    sizes,
    members: () => (members ??= membersOf(codes, sizes)),
    wholes: new Map(),
    desk: {
      counts: new Int32Array(count),
      sum: new Float64Array(count),
      stated: new Int32Array(count),
      missing: new Int32Array(count),
    },
  }
}

/** Groups in the order they are first met, each with the place of its first report. Keys are joined one by one. */
function mixed(size: number, columns: readonly KeyColumn[]): { codes: Int32Array<ArrayBuffer>; firsts: number[] } {
  let codes = new Int32Array(size)
  let firsts = size === 0 ? [] : [0]
  for (const column of columns) {
    const places = new Map<number, number>()
    const next = new Int32Array(size)
    firsts = []
    for (let row = 0; row < size; row += 1) {
      const code = (codes[row] ?? 0) * column.names.length + (column.codes[row] ?? 0)
      const known = places.get(code)
      if (known === undefined) places.set(code, firsts.length)
      next[row] = known ?? firsts.push(row) - 1
    }
    codes = next
  }
  return { codes, firsts }
}

function membersOf(codes: Int32Array, sizes: Int32Array): readonly Int32Array[] {
  const members = Array.from(sizes, size => new Int32Array(size))
  const next = new Int32Array(sizes.length)
  for (let row = 0; row < codes.length; row += 1) {
    const group = codes[row] ?? 0
    const at = next[group] ?? 0
    const own = members[group]
    if (own) own[at] = row
    next[group] = at + 1
  }
  return members
}

function nameOf(column: KeyColumn | undefined, row: number): string | number | null {
  return column?.names[column.codes[row] ?? 0] ?? null
}
