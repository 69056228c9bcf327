import { APPEALS, RESULTS, TRACKS } from '../../domain/forms/appeals.ts'
import { cellsOfTable } from '../../domain/forms/index.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { Block, Fragment, RowBlock } from '../blocks.ts'
import { trackOf } from './tracks.ts'
import type { ValueRow } from './valueRows.ts'

/** Of fifteen cells so many must be found before a table laid out by results is believed. */
const LEAST = 10

/**
 * Table 4 with its results as rows: a column a track (three numbers a row), or one number a row behind track and
 * result. The fragments by cell id; null where it is not laid out so.
 */
export function appealsByResult(
  blocks: readonly Block[],
  rows: readonly ValueRow[],
): ReadonlyMap<string, Fragment> | null {
  const found = new Map<string, Fragment>()
  let above = ''
  for (const row of rows) {
    const track = trackOf([...row.before, ...row.labels].join('／'))
    if (track !== '') above = track
    const result = resultOf(row.labels.at(-1) ?? '')
    if (result === undefined) continue
    for (const [id, cell] of cellsOfRow({ result, above, row, tracks: tracksAbove(blocks, row) })) {
      if (found.has(id)) return null
      found.set(id, cell)
    }
  }
  return found.size >= LEAST ? found : null
}

interface ResultRow {
  readonly result: string
  readonly above: string
  readonly row: ValueRow
  readonly tracks: ReadonlyMap<number, string>
}

function cellsOfRow({ result, above, row, tracks }: ResultRow): readonly (readonly [string, Fragment])[] {
  const { values, from = 0 } = row
  const named = values.flatMap((cell, at) => {
    const track = tracks.get(at + from)
    return track === undefined ? [] : [[`4/${track}/${result}`, cell] as const]
  })
  if (named.length === TRACKS.length) return named
  const [only = values.at(-1), ...others] = values.filter(cell => cell.text !== '')
  return only && others.length === 0 && above !== '' ? [[`4/${above}/${result}`, only]] : []
}

function resultOf(label: string): string | undefined {
  const key = normaliseLabel(label)
  return RESULTS.find(each => keysOf(each).includes(key))?.id
}

/**
 * Which column is which track: as the nearest row says that names all three and is as wide, or else, for three numbers,
 * in the order in which the heads name them.
 */
function tracksAbove(blocks: readonly Block[], row: ValueRow): ReadonlyMap<number, string> {
  const heads = blocks.slice(Math.max(0, row.at - 12), row.at).filter(block => block.kind === 'row')
  const whole = heads.map(tracksIn).findLast((tracks, at) => heads[at]?.cells.length === row.width && isWhole(tracks))
  if (whole) return whole
  const order = new Set(heads.flatMap(block => (isHead(block) ? [...tracksIn(block).values()] : [])))
  return row.values.length === TRACKS.length && order.size === TRACKS.length
    ? new Map([...order].map((track, at) => [at + (row.from ?? 0), track]))
    : new Map()
}

function isWhole(tracks: ReadonlyMap<number, string>): boolean {
  return tracks.size === TRACKS.length && new Set(tracks.values()).size === TRACKS.length
}

function isHead({ cells }: RowBlock): boolean {
  return cells.every(cell => !/\d/u.test(cell.text))
}

function tracksIn({ cells }: RowBlock): ReadonlyMap<number, string> {
  return new Map(
    cells.flatMap((cell, at) => {
      const track = trackOf(cell.text)
      return track === '' ? [] : [[at, track] as const]
    }),
  )
}

/** How many cells of a row name a result. */
export function resultsIn({ cells }: RowBlock): number {
  return cells.filter(cell => resultOf(cell.text) !== undefined).length
}

/** In a grid of fifteen columns and more: where the first of the results stands in the heads. */
export function headStart(blocks: readonly Block[], row: ValueRow): number | null {
  const heads = blocks.slice(Math.max(0, row.at - 6), row.at).toReversed()
  for (const block of heads) {
    if (block.kind !== 'row' || block.cells.length !== row.width) continue
    const places = block.cells.flatMap((cell, at) => (resultOf(cell.text) === undefined ? [] : [at]))
    if (places.length >= LEAST) return (places[0] ?? 0) - (row.from ?? 0)
  }
  return null
}

/** The cells of table 4 in the order of the form. */
export const APPEAL_CELLS = cellsOfTable(APPEALS)
