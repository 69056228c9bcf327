import { useEffect, useRef, useState, type ReactNode } from 'react'

/** How near the screen a part must come before it is made, in px: far enough that nobody waits for it. */
const NEAR = 900

interface Props {
  /** What stands there until then, as tall as what comes. */
  readonly before: ReactNode
  readonly children: ReactNode
}

const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'beforeprint'] as const

/** A part far below what is seen at first: made when it is near, or when the reader first stirs. */
export function WhenNear({ before, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (isNear || !place.current) return undefined
    const show = (): void => setNear(true)
    const watch = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && show(), {
      rootMargin: `${NEAR}px 0px`,
    })
    watch.observe(place.current)
    SIGNS.forEach(sign => window.addEventListener(sign, show, { passive: true }))
    return () => {
      watch.disconnect()
      SIGNS.forEach(sign => window.removeEventListener(sign, show))
    }
  }, [isNear])
  return <div ref={place}>{isNear ? children : before}</div>
}
