/** What Chrome 109 (the last for Windows 7) lacks and the code uses: the copying methods of arrays. */
export function addCopyingMethods(prototype: object): void {
  add(prototype, 'toSorted', function toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number) {
    const copy = [...this]
    // oxlint-disable-next-line unicorn/no-array-sort -- this is toSorted itself, on a copy
    return copy.sort(order)
  })
  add(prototype, 'toReversed', function toReversed(this: readonly unknown[]) {
    const copy = [...this]
    // oxlint-disable-next-line unicorn/no-array-reverse -- this is toReversed itself, on a copy
    return copy.reverse()
  })
}

function add(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

addCopyingMethods(Array.prototype)
