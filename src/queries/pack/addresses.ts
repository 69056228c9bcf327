/** Web addresses by source; only http and https addresses are in it. */
export function addressesOf(
  sources: readonly { readonly source: string; readonly address: string }[],
): ReadonlyMap<string, string> {
  return new Map(sources.filter(each => /^https?:\/\//.test(each.address)).map(each => [each.source, each.address]))
}
