import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, type RefObject } from 'react'
import type { Sizes } from './useSizes.ts'

/** The leaves that are in the page, and the room before and after them. */
export interface LeafWindow {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
}

/** The lines that are in the page, and the room above and below them. */
export interface LineWindow extends LeafWindow {
  readonly isLong: boolean
}

export interface Windows {
  readonly lines: LineWindow
  readonly leaves: LeafWindow
  readonly showLine: (line: number) => void
  readonly showLeaf: (leaf: number) => void
}

/** Above so many lines, or columns, only those in sight are in the page. */
const ALL_LINES = 500
const ALL_LEAVES = 24
export const LINE_HEIGHT = 34

type Virtual = Virtualizer<HTMLDivElement, Element>

/** Which lines and which columns are in the page. */
export function useWindows(frame: RefObject<HTMLDivElement | null>, lines: number, sizes: Sizes): Windows {
  const isLong = lines > ALL_LINES
  const isWide = sizes.leaves.length > ALL_LEAVES
  // Read again on every render, never memoised.
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer({
    count: lines,
    enabled: isLong,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 4,
    useFlushSync: false,
  })
  const across = useVirtualizer({
    count: sizes.leaves.length,
    horizontal: true,
    enabled: isWide,
    getScrollElement: () => frame.current,
    estimateSize: at => sizes.leaves[at] ?? 0,
    overscan: 2,
    useFlushSync: false,
  })
  const { leaves } = sizes
  useEffect(() => across.measure(), [across, leaves])
  return {
    lines: { ...windowOf(down, lines, isLong), isLong },
    leaves: windowOf(across, leaves.length, isWide),
    showLine: line => down.scrollToIndex(line),
    showLeaf: leaf => across.scrollToIndex(leaf),
  }
}

function windowOf(virtual: Virtual, count: number, isOn: boolean): LeafWindow {
  if (!isOn) return { from: 0, to: count, before: 0, after: 0 }
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last) return { from: 0, to: 0, before: 0, after: virtual.getTotalSize() }
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start,
    after: virtual.getTotalSize() - last.end,
  }
}
