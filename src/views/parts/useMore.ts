import { useEffect, useState, type RefObject } from 'react'

/** A px or two is rounding, not a part of the table. */
const SLACK = 4

/** Beyond which edges of a frame that scrolls its content goes on. */
export type More = 'left' | 'right' | 'both' | undefined

/** Whether there is more to the left or to the right of what a frame shows. */
export function useMore(frame: RefObject<HTMLElement | null>): More {
  const [more, setMore] = useState<More>()
  useEffect(() => {
    const { current } = frame
    if (!current) return undefined
    const look = (): void => setMore(moreOf(current))
    const watch = new ResizeObserver(look)
    watch.observe(current)
    for (const child of current.children) watch.observe(child)
    current.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      current.removeEventListener('scroll', look)
    }
  }, [frame])
  return more
}

function moreOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): More {
  const isLeft = scrollLeft > SLACK
  const isRight = scrollWidth - clientWidth - scrollLeft > SLACK
  if (isLeft && isRight) return 'both'
  if (isLeft) return 'left'
  return isRight ? 'right' : undefined
}
