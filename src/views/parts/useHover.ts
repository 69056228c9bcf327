import type { ECharts } from 'echarts/core'
import { useCallback, useState, type PointerEvent, type RefObject } from 'react'

let isThere = false

/** Where the pointer was last, in px of the chart. */
export type Spot = readonly [x: number, y: number]

interface Hover {
  /** Whether charts can answer a pointer; an instance of ECharts knows only what was there when it was made. */
  readonly canHover: boolean
  /** To be listened to until then. */
  readonly waiting: {
    readonly onPointerEnter?: () => void
    readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove?: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave?: () => void
  }
}

const NOTHING = {}

/** Fetches what answers a pointer when one first comes over a chart. `onSpot` is told where it is until then, null when it has left. */
export function useHover(onSpot: (spot: Spot | null) => void): Hover {
  const [canHover, setCanHover] = useState(isThere)
  const fetch = useCallback(() => void fetchHover().then(setCanHover), [])
  const onPointer = useCallback(
    (event: PointerEvent<HTMLElement>): void => {
      const { left, top } = event.currentTarget.getBoundingClientRect()
      onSpot([event.clientX - left, event.clientY - top])
      fetch()
    },
    [onSpot, fetch],
  )
  const onPointerLeave = useCallback(() => onSpot(null), [onSpot])
  const waiting = { onPointerEnter: fetch, onPointerDown: onPointer, onPointerMove: onPointer, onPointerLeave }
  return { canHover, waiting: canHover ? NOTHING : waiting }
}

async function fetchHover(): Promise<boolean> {
  try {
    await import('./chartHover.ts')
    isThere = true
  } catch {
    // No network: the chart stays as it is, and the next move asks again.
  }
  return isThere
}

/** Answers the pointer that fetched the answer, where it is. */
export function answerPointer(chart: ECharts, pointed: RefObject<Spot | null>): void {
  if (pointed.current === null) return
  const [x, y] = pointed.current
  // oxlint-disable-next-line no-param-reassign -- a ref is there to be written
  pointed.current = null
  chart.dispatchAction({ type: 'showTip', x, y })
}
