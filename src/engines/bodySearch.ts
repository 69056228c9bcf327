import { pinyinInitials } from '../domain/pinyin.ts'
import type { Bodies } from './bodies.ts'

/** What a search found: places of the first bodies, best first, and how many there are in all. */
export interface FoundBodies {
  readonly places: readonly number[]
  readonly count: number
}

/** Finds bodies among hundreds of thousands at every key. */
export interface BodySearch {
  /** Every word must be in the name, in the initials of its pinyin, in the division code or in the region. */
  readonly find: (text: string, most: number) => FoundBodies
  /** The bodies right below one; those that stand under none for -1. */
  readonly below: (place: number) => readonly number[]
}

/** A search over bodies; what it looks at is made once. */
export function bodySearch(bodies: Bodies): BodySearch {
  const initialOf = pinyinInitials()
  const names = bodies.organ.map(name => name.normalize('NFKC').toLowerCase())
  const texts = names.map((name, place) => {
    let short = ''
    for (const letter of name) short += initialOf(letter)
    return `${name} ${short} ${bodies.code[place] ?? ''}`
  })
  let children: readonly (readonly number[])[] | null = null
  return {
    find: (text, most) => {
      const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
      return words.length === 0 ? { places: [], count: 0 } : found({ texts, names, words, most })
    },
    below: place => (children ??= childrenOf(bodies))[place + 1] ?? [],
  }
}

/** Among so many names that begin with a word the shortest are looked for; more are not worth the time of a key. */
const SORTED = 5000

interface Finding {
  readonly texts: readonly string[]
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly most: number
}

/** Names that begin with the first word stand before those that only hold it, and shorter ones before longer ones. */
function found({ texts, names, words, most }: Finding): FoundBodies {
  const [first = '', ...others] = words
  const best: number[] = []
  const rest: number[] = []
  let count = 0
  for (let place = 0; place < texts.length; place += 1) {
    const text = texts[place] ?? ''
    if (!text.includes(first) || !others.every(word => text.includes(word))) continue
    count += 1
    if (best.length < SORTED && text.startsWith(first)) best.push(place)
    else if (rest.length < most) rest.push(place)
  }
  const length = (place: number) => names[place]?.length ?? 0
  const sorted = best.toSorted((one, other) => length(one) - length(other))
  return { places: [...sorted.slice(0, most), ...rest].slice(0, most), count }
}

function childrenOf({ parent }: Bodies): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: parent.length + 1 }, () => [])
  parent.forEach((above, place) => children[above + 1]?.push(place))
  return children
}
