import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** Whether the page lives: false while the build draws it, and until the browser has taken that drawing over. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
