import { useSyncExternalStore } from 'react'
import type { Theme } from '../../charts/colours.ts'

function themeNow(): Theme {
  if (window.matchMedia('print').matches) return 'light'
  const named = document.documentElement.dataset['theme']
  if (named === 'dark' || named === 'light') return named
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)')
  const paper = window.matchMedia('print')
  const watch = new MutationObserver(listener)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  query.addEventListener('change', listener)
  paper.addEventListener('change', listener)
  return () => {
    watch.disconnect()
    query.removeEventListener('change', listener)
    paper.removeEventListener('change', listener)
  }
}

/** How the page is lit just now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow)
}
