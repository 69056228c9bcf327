/** What is known of a request before it is answered. */
export interface Asked {
  readonly url: string
  readonly method: string
  readonly mode: string
  readonly range: string | null
}

/** How a request is answered: what never changes from the store, all else from the network first. */
export type Handling = 'page' | 'asset' | 'fresh' | 'none'

const KEPT = /^pdf\/|\.(?:json|svg|png|webmanifest)$/

/** How to answer a request, by its address below `scope`; `none` leaves it to the browser. */
export function handlingOf({ url, method, mode, range }: Asked, scope: string): Handling {
  if (method !== 'GET' || range !== null || !url.startsWith(scope)) return 'none'
  const path = url.slice(scope.length).replace(/[?#].*$/, '')
  if (mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : 'none'
  if (path.startsWith('assets/')) return 'asset'
  return KEPT.test(path) ? 'fresh' : 'none'
}

/** Which of the stores of builds can go: all but the newest and the one before it, whose pages may still be open. */
export function outdated(names: readonly string[], own: string): readonly string[] {
  const builds = names.filter(name => name.startsWith(STORE) && name !== own)
  return builds.slice(0, -1)
}

/** A store of a build is called this and the build's name. */
export const STORE = 'ogi-build-'
/** Published data, from the last time that it could be fetched. */
export const DATA_STORE = 'ogi-data'
