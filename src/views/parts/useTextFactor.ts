import { useSyncExternalStore } from 'react'

/** The usual size of letters, in px; charts are designed for it. */
const USUAL = 16

function factorNow(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.isFinite(size) && size > 0 ? Math.max(1, Math.round((size / USUAL) * 100) / 100) : 1
}

let factor: number | null = null

function subscribe(listener: () => void): () => void {
  const look = (): void => {
    factor = null
    listener()
  }
  const watch = new MutationObserver(look)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text'] })
  return () => watch.disconnect()
}

/** How many times as large as usual the page is written, by its own setting or the browser's. */
export function useTextFactor(): number {
  return useSyncExternalStore(
    subscribe,
    () => (factor ??= factorNow()),
    () => 1,
  )
}
