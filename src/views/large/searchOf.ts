import { bodySearch, type BodySearch } from '../../engines/bodySearch.ts'
import type { Large } from '../../queries/large.ts'

const SEARCHES = new WeakMap<Large, BodySearch>()

/** One search a set: what it looks at is made when it is first wanted. */
export function searchOf(large: Large): BodySearch {
  const known = SEARCHES.get(large)
  if (known) return known
  const made = bodySearch(large.bodies)
  SEARCHES.set(large, made)
  return made
}
