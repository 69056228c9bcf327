import { useMemo } from 'react'
import { residentsFrom, residentsLookUp, type ResidentsRead } from '../../summaries/residents.ts'
import { tilesFromText, tilesText, type TilePlaces } from '../../summaries/tiles.ts'
import { keptText } from './keptText.ts'

const TILES = keptText('compare-tiles')
const RESIDENTS = keptText('compare-residents')
const NO_TILES: TilePlaces = new Map()

/** Where a person put the tiles; what is kept is read as strictly as a file. */
export function useTiles(): TilePlaces {
  const text = TILES.use()
  return useMemo(() => tilesFromText(text) ?? NO_TILES, [text])
}

/** Keeps a layout in this browser. */
export function keepTiles(places: TilePlaces): void {
  TILES.put(places.size === 0 ? '' : tilesText(places))
}

/** The residents that a person named, as text and as read. */
export function useResidents(): ResidentsRead & {
  readonly text: string
  readonly lookUp: (unit: string, year: number) => number | null
} {
  const text = RESIDENTS.use()
  return useMemo(() => {
    const read = residentsFrom(text)
    return { ...read, text, lookUp: residentsLookUp(read.all) }
  }, [text])
}

/** Keeps a list of residents in this browser. */
export function keepResidents(text: string): void {
  RESIDENTS.put(text)
}
