import { useEffect, useRef, type RefObject } from 'react'
import { afterPaint } from '../parts/afterPaint.ts'

/** Brings what was read into view once files given by hand are read: whoever gave them waits for that. */
export function useShownWhenRead(busy: boolean, place: RefObject<HTMLElement | null>): void {
  const wasBusy = useRef(false)
  useEffect(() => {
    const isDone = wasBusy.current && !busy
    wasBusy.current = busy
    if (!isDone) return undefined
    return afterPaint(() => {
      if (!place.current) return
      const { top } = place.current.getBoundingClientRect()
      // What begins in the upper half is seen as it is.
      if (top < 0 || top > window.innerHeight / 2) place.current.scrollIntoView({ block: 'start' })
    })
  }, [busy, place])
}
