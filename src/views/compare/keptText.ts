import { useSyncExternalStore } from 'react'

/** A text kept in this browser under a name, for as long as the browser allows; empty where there is none. */
export interface KeptText {
  readonly use: () => string
  readonly put: (text: string) => void
}

/** Makes a kept text: every part that uses it follows a change. */
export function keptText(name: string): KeptText {
  const listeners = new Set<() => void>()
  let now: string | null = null
  const read = (): string => {
    now ??= stored(name)
    return now
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    use: () => useSyncExternalStore(subscribe, read),
    put: text => {
      now = text
      store(name, text)
      for (const listener of listeners) listener()
    },
  }
}

function stored(name: string): string {
  try {
    return window.localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

function store(name: string, text: string): void {
  try {
    window.localStorage.setItem(name, text)
  } catch {
    // No storage: it lasts as long as the page.
  }
}
