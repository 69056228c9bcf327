import { useSyncExternalStore } from 'react'

// A print begins with `beforeprint`; the media query changes too late for that sheet to be laid out anew.
let printing = false

function paper(): MediaQueryList {
  return window.matchMedia('print')
}

function subscribe(listener: () => void): () => void {
  const query = paper()
  const told = ({ type }: Event): void => {
    if (type !== 'change') printing = type === 'beforeprint'
    listener()
  }
  query.addEventListener('change', told)
  window.addEventListener('beforeprint', told)
  window.addEventListener('afterprint', told)
  return () => {
    query.removeEventListener('change', told)
    window.removeEventListener('beforeprint', told)
    window.removeEventListener('afterprint', told)
  }
}

/** Whether the page is being laid out for paper at this moment. */
export function usePaper(): boolean {
  return useSyncExternalStore(subscribe, () => printing || paper().matches)
}
