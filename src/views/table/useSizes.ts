import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Dimension } from '../../summaries/table/dimensions.ts'
import type { HeadStep } from './headTree.ts'

const WIDE: Readonly<Record<Dimension, number>> = {
  unit: 248,
  year: 68,
  scope: 148,
  level: 92,
  kind: 112,
  parent: 208,
  region: 132,
  applicant: 148,
  measure: 248,
}
const CHECK = 84
const ROOMY = 760
const LEAF = { least: 88, most: 168 } as const

/** How wide the columns of a table are, in px. */
export interface Sizes {
  /** One for each dimension of the rows. */
  readonly dimensions: readonly number[]
  readonly check: number
  readonly leaves: readonly number[]
  readonly whole: number
}

/** Columns as wide as their heads need, and wider where there is room. */
export function useSizes(
  frame: RefObject<HTMLElement | null>,
  dimensions: readonly Dimension[],
  ways: readonly (readonly HeadStep[])[],
): Sizes {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const watch = new ResizeObserver(() => setRoom(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  return useMemo(() => {
    const narrow = room > 0 && room < ROOMY
    const heads = dimensions.map(dimension => Math.max(62, Math.round(WIDE[dimension] * (narrow ? 0.58 : 1))))
    const least = ways.map(
      way => widthOf(way.at(-1)?.label ?? '') + ((way.at(-1)?.node?.children.length ?? 0) > 0 ? 24 : 0),
    )
    const taken = heads.reduce((sum, each) => sum + each, CHECK) + least.reduce((sum, each) => sum + each, 0)
    const spare = Math.max(0, room - taken - 2) / Math.max(1, least.length)
    const leaves = least.map(each => Math.floor(each + Math.min(spare, LEAF.most)))
    const used = heads.reduce((sum, each) => sum + each, CHECK) + leaves.reduce((sum, each) => sum + each, 0)
    return { dimensions: heads, check: CHECK, leaves, whole: used }
  }, [room, dimensions, ways])
}

// A head of up to eight Chinese characters stands on one line; a longer one on two or three.
function widthOf(label: string): number {
  const width = [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 14.5 : 7.8), 0)
  const longest = Math.max(0, ...label.split(/\s/).map(word => (/^[\x20-\x7e]+$/.test(word) ? word.length * 8.4 : 0)))
  const lines = width <= 118 ? 1 : width <= 236 ? 2 : 3
  return Math.min(LEAF.most, Math.max(LEAF.least, width / lines + 34, longest + 34))
}
