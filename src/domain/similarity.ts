/** Letters and digits only: what a copied text cannot change without being changed. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

const LENGTH = 5

/** Every run of five characters of a text, once. */
export function gramsOf(text: string): ReadonlySet<string> {
  const bare = [...bareText(text)]
  const grams = new Set<string>()
  for (let at = 0; at + LENGTH <= bare.length; at += 1) grams.add(bare.slice(at, at + LENGTH).join(''))
  return grams
}

/** How alike two texts are, 0 to 1: the share of their runs of five that both have (Jaccard); null where too short. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  if (one.size === 0 || other.size === 0) return null
  let both = 0
  for (const gram of one) if (other.has(gram)) both += 1
  return both / (one.size + other.size - both)
}
