import { Suspense, use, useEffect, useRef, useState, type ReactNode } from 'react'

/** How near the screen a part must come before it is made, in px: far enough that nobody waits for it. */
const NEAR = 900

interface Props {
  /** What stands there until then, as tall as what comes. */
  readonly before: ReactNode
  readonly children: ReactNode
}

const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'beforeprint'] as const

interface Gate {
  readonly opened: Promise<void>
  readonly open: () => void
}

/**
 * A part far below what is seen at first: made when it is near, or when the reader first stirs. Until then `before`
 * stands there, or what the build has drawn of it.
 */
export function WhenNear({ before, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [gate] = useState(closedGate)
  useEffect(() => {
    if (!place.current) return undefined
    const watch = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && gate.open(), {
      rootMargin: `${NEAR}px 0px`,
    })
    watch.observe(place.current)
    SIGNS.forEach(sign => window.addEventListener(sign, gate.open, { passive: true }))
    void gate.opened.then(() => watch.disconnect())
    return () => {
      watch.disconnect()
      SIGNS.forEach(sign => window.removeEventListener(sign, gate.open))
    }
  }, [gate])
  return (
    <div ref={place}>
      <Suspense fallback={before}>
        <Behind gate={gate}>{children}</Behind>
      </Suspense>
    </div>
  )
}

function Behind({ gate, children }: { readonly gate: Gate; readonly children: ReactNode }) {
  use(gate.opened)
  return children
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const hooks: (() => void)[] = []
  const promise = new Promise<void>(resolve => hooks.push(resolve))
  return { promise, resolve: () => hooks.forEach(hook => hook()) }
}

// Where nothing can come near, as where the build draws the page, it stands open.
function closedGate(): Gate {
  const { promise, resolve } = withResolvers()
  if (typeof IntersectionObserver === 'undefined') resolve()
  return { opened: promise, open: () => resolve() }
}
