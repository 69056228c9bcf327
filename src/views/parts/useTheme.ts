import { useSyncExternalStore } from 'react'
import type { Theme } from '../../charts/colours.ts'

interface Queries {
  readonly forced: MediaQueryList
  readonly dark: MediaQueryList
  readonly paper: MediaQueryList
}

let made: Queries | null = null

// Every chart asks at every render: the two queries are made once.
function queries(): Queries {
  made ??= {
    dark: window.matchMedia('(prefers-color-scheme: dark)'),
    paper: window.matchMedia('print'),
    forced: window.matchMedia('(forced-colors: active)'),
  }
  return made
}

/** How the page is lit at this moment. */
export function themeNow(): Theme {
  const { dark, paper, forced } = queries()
  if (paper.matches) return 'light'
  // Colours of the device: its ground counts, whatever the page was told.
  if (forced.matches) return dark.matches ? 'dark' : 'light'
  const named = document.documentElement.dataset['theme']
  if (named === 'dark' || named === 'light') return named
  return dark.matches ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  const { dark, paper, forced } = queries()
  const watch = new MutationObserver(listener)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  dark.addEventListener('change', listener)
  paper.addEventListener('change', listener)
  forced.addEventListener('change', listener)
  return () => {
    watch.disconnect()
    dark.removeEventListener('change', listener)
    paper.removeEventListener('change', listener)
    forced.removeEventListener('change', listener)
  }
}

/** How the page is lit just now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow, () => 'light')
}
