import { useSyncExternalStore } from 'react'

function paper(): MediaQueryList {
  return window.matchMedia('print')
}

function subscribe(listener: () => void): () => void {
  const query = paper()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the page is being laid out for paper at this moment. */
export function usePaper(): boolean {
  return useSyncExternalStore(subscribe, () => paper().matches)
}
