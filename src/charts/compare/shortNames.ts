/** Names without what all of them begin and end with, so that they fit a tile; the same where nothing would be left. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const signs = names.map(name => [...name])
  const [first = []] = signs
  if (names.length < 3) return new Map(names.map(name => [name, name]))
  const shortest = Math.min(...signs.map(each => each.length))
  let start = 0
  while (start < shortest - 1 && signs.every(each => each[start] === first[start])) start += 1
  let end = 0
  while (end < shortest - start - 1 && signs.every(each => each.at(-1 - end) === first.at(-1 - end))) end += 1
  return new Map(names.map((name, at) => [name, (signs[at] ?? []).slice(start, end === 0 ? undefined : -end).join('')]))
}
