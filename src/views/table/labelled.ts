/** Those whose label has every word that was typed, in any order and width. */
export function labelled<T extends { readonly label: string }>(all: readonly T[], search: string): readonly T[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  return all.filter(({ label }) => {
    const text = label.normalize('NFKC').toLowerCase()
    return words.every(word => text.includes(word))
  })
}
