import type { Row } from '../../domain/forms/form.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { Block, Fragment, RowBlock } from '../blocks.ts'
import { windowOf, type ValueRow } from './valueRows.ts'

/** So many rows above a row may hold its heads. */
const ABOVE = 6

/**
 * The cells of a row of table 2, which merged and padded cells make longer than its columns: as the heads above it
 * stand, or by their count. Null where that leaves a choice.
 */
export function disclosureCells(blocks: readonly Block[], row: ValueRow, { columns }: Row): readonly Fragment[] | null {
  const count = columns.length
  const { values } = row
  if (values.length === count) return values
  const heads = headsAbove(blocks, row, columns.map(keysOf))
  if (heads?.some(places => !isMerged(places))) return null
  const byHead = underHeads(heads, row)
  if (byHead) return byHead
  const filled = values.filter(cell => cell.text !== '')
  return filled.length === count ? filled : windowOf(values, count)
}

/** One head over several columns stands in neighbouring ones; apart from each other they are two years. */
function isMerged(places: readonly number[]): boolean {
  return places.every((at, index) => at === (places[0] ?? 0) + index)
}

/** For each column the places of its head in the nearest row of heads that is as wide. */
function headsAbove(
  blocks: readonly Block[],
  row: ValueRow,
  columns: readonly (readonly string[])[],
): readonly (readonly number[])[] | null {
  const above = blocks.slice(Math.max(0, row.at - ABOVE), row.at).toReversed()
  for (const block of above) {
    if (block.kind !== 'row' || block.cells.length !== row.width) continue
    const places = columns.map(keys => placesIn(block, keys))
    if (places.every(each => each.length > 0)) return places
  }
  return null
}

function placesIn({ cells }: RowBlock, keys: readonly string[]): readonly number[] {
  return cells.flatMap((cell, at) => (keys.includes(normaliseLabel(cell.text)) ? [at] : []))
}

/** One cell a head: where a merged head is repeated its cells must agree, and nothing may stand beside the heads. */
function underHeads(places: readonly (readonly number[])[] | null, row: ValueRow): readonly Fragment[] | null {
  const { values, from = 0 } = row
  const taken = new Set(places?.flat())
  if (!places || values.some((cell, at) => cell.text !== '' && !taken.has(at + from))) return null
  const cells = places.map(each => {
    const under = each.flatMap(at => values[at - from] ?? [])
    const filled = under.filter(cell => cell.text !== '')
    return new Set(filled.map(cell => cell.text)).size > 1 ? undefined : (filled[0] ?? under[0])
  })
  return cells.every(cell => cell !== undefined) ? cells : null
}
