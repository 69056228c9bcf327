/** A record with one entry for each id, made by `valueOf`. */
export function recordOf<Id extends string, Value>(
  ids: readonly Id[],
  valueOf: (id: Id) => Value,
): Readonly<Record<Id, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys, which are all of `ids`
  return Object.fromEntries(ids.map(id => [id, valueOf(id)])) as Readonly<Record<Id, Value>>
}
