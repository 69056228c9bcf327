/** Where each body stands on a tile map: column and row, from 0. */
export type TilePlaces = ReadonlyMap<string, readonly [column: number, row: number]>

/** The largest column and row, and the most bodies, that a layout may name. */
const MOST = { place: 39, bodies: 2000, name: 200 } as const

/** All bodies in places of their own: where a person put them, the others in the first free places, row by row. */
export function tilesOf(units: readonly string[], saved: TilePlaces): TilePlaces {
  const places = new Map<string, readonly [number, number]>()
  const taken = new Set<string>()
  for (const unit of units) {
    const place = saved.get(unit)
    if (!place || taken.has(keyOf(place))) continue
    places.set(unit, place)
    taken.add(keyOf(place))
  }
  const across = Math.max(3, Math.ceil(Math.sqrt(units.length * 1.6)))
  let next = 0
  for (const unit of units) {
    if (places.has(unit)) continue
    while (taken.has(keyOf([next % across, Math.floor(next / across)]))) next += 1
    const place = [next % across, Math.floor(next / across)] as const
    places.set(unit, place)
    taken.add(keyOf(place))
  }
  return places
}

/** A body moved to a place; who stands there takes the place it leaves. A place outside the map changes nothing. */
export function movedTile(places: TilePlaces, unit: string, to: readonly [number, number]): TilePlaces {
  const from = places.get(unit)
  if (!from || !isPlace(to)) return places
  const other = [...places].find(([name, place]) => name !== unit && keyOf(place) === keyOf(to))
  const moved = new Map(places).set(unit, to)
  return other ? moved.set(other[0], from) : moved
}

/** A layout as text: JSON, a column and a row for each body. */
export function tilesText(places: TilePlaces): string {
  return JSON.stringify(Object.fromEntries(places))
}

/** Text → layout; null where it is anything else. */
export function tilesFromText(text: string): TilePlaces | null {
  const found = parsed(text)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null
  const entries = Object.entries(found)
  if (entries.length > MOST.bodies) return null
  const places = new Map<string, readonly [number, number]>()
  for (const [unit, place] of entries) {
    if (unit.length > MOST.name || !isPlace(place)) return null
    places.set(unit, [place[0], place[1]])
  }
  return places
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isPlace(place: unknown): place is readonly [number, number] {
  return Array.isArray(place) && place.length === 2 && place.every(isIndex)
}

function isIndex(index: unknown): boolean {
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index <= MOST.place
}

function keyOf([column, row]: readonly [number, number]): string {
  return `${column} ${row}`
}
