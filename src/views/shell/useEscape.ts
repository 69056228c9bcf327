import { useEffect, useEffectEvent } from 'react'

/** Calls `leave` when Escape is pressed while `active`. */
export function useEscape(active: boolean, leave: () => void): void {
  const onLeave = useEffectEvent(leave)
  useEffect(() => {
    if (!active) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLeave()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}
