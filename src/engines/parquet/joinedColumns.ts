import { type CellColumn, type Numbers } from '../cellColumn.ts'
import { codesFrom, type KeyColumn, type Name } from '../keyColumn.ts'

/** Columns of parts, one after another, as one: without a copy where they stand side by side in one array already. */
export function joinedCells(columns: readonly CellColumn[]): CellColumn {
  const [first] = columns
  if (first !== undefined && columns.length === 1) return first
  const floor = Math.max(0, ...columns.map(column => column.floor))
  const marks = new Map<number, ReturnType<CellColumn['marks']['get']> & string>()
  let size = 0
  for (const column of columns) {
    for (const [place, mark] of column.marks) marks.set(size + place, mark)
    size += column.values.length
  }
  const complete = columns.every(column => column.complete)
  return { values: neighbours(columns, size) ?? copied(columns, size, floor), floor, complete, marks }
}

function neighbours(columns: readonly CellColumn[], size: number): Numbers | null {
  const [first] = columns
  if (!first) return null
  let at = first.values.byteOffset
  for (const { values, floor } of columns) {
    if (values.buffer !== first.values.buffer || values.byteOffset !== at || floor !== first.floor) return null
    at += values.byteLength
  }
  const from = first.values.byteOffset / first.values.BYTES_PER_ELEMENT
  const { buffer } = first.values
  if (first.values instanceof Uint16Array) return new Uint16Array(buffer).subarray(from, from + size)
  if (first.values instanceof Int32Array) return new Int32Array(buffer).subarray(from, from + size)
  return new Float64Array(buffer).subarray(from, from + size)
}

function copied(columns: readonly CellColumn[], size: number, floor: number): Numbers {
  const widest = columns.find(column => column.floor === floor)?.values
  const made =
    widest === undefined || widest instanceof Uint16Array
      ? new Uint16Array(size)
      : widest instanceof Int32Array
        ? new Int32Array(size)
        : new Float64Array(size)
  let from = 0
  for (const { values, floor: own } of columns) {
    if (own === floor) made.set(values, from)
    else {
      const shift = floor - own
      for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? 0
        made[from + row] = value >= own ? value + shift : value
      }
    }
    from += values.length
  }
  return made
}

/** Keys of parts, one after another, as one: each name of a part is met once, however many reports have it. */
export function joinedKeys(columns: readonly KeyColumn[]): KeyColumn {
  const places = new Map<Name, number>()
  const wide = new Int32Array(columns.reduce((sum, { codes }) => sum + codes.length, 0))
  let from = 0
  for (const { codes, names } of columns) {
    const table = Int32Array.from(names, name => placeIn(places, name))
    for (let row = 0; row < codes.length; row += 1) wide[from + row] = table[codes[row] ?? 0] ?? 0
    from += codes.length
  }
  return { codes: codesFrom(wide, places.size), names: [...places.keys()] }
}

function placeIn(places: Map<Name, number>, name: Name): number {
  const known = places.get(name)
  if (known !== undefined) return known
  places.set(name, places.size)
  return places.size - 1
}
