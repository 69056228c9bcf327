/** A name of a key: null is an unknown year. */
export type Name = string | number | null

/** Codes in the narrowest array that holds them. */
export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>

/** One key over all reports, as codes into its names. */
export interface KeyColumn {
  readonly codes: Codes
  readonly names: readonly Name[]
}

/** Names → codes, in the order in which they are first met. */
export function keyColumn(size: number, nameAt: (place: number) => Name): KeyColumn {
  const places = new Map<Name, number>()
  const wide = new Int32Array(size)
  for (let place = 0; place < size; place += 1) {
    const name = nameAt(place)
    const known = places.get(name)
    if (known === undefined) places.set(name, places.size)
    wide[place] = known ?? places.size - 1
  }
  return { codes: codesFrom(wide, places.size), names: [...places.keys()] }
}

/** Codes in as few bytes as their number needs. */
export function codesFrom(wide: Int32Array<ArrayBuffer>, names: number): Codes {
  return names <= 0x100 ? Uint8Array.from(wide) : names <= 0x1_0000 ? Uint16Array.from(wide) : wide
}
