/** What is picked of a long list of a large set: its order, where it is opened, and whom it is of. */
export interface ListChoice {
  /** The id of the column it is sorted by, from high to low; with `~up` behind it from low to high. Empty: as it comes. */
  readonly sort: string
  /** So many rows stand before the page that is open. */
  readonly from: number
  /** Whom a ranking is of; empty: bodies. */
  readonly among: '' | 'province'
}

/** A list as it comes, from its beginning. */
export const NO_LIST: ListChoice = { sort: '', from: 0, among: '' }

/** How each part of an address is read. */
export const LIST_PARTS: readonly (readonly [key: string, read: (text: string) => Partial<ListChoice> | null])[] = [
  ['sort', text => (/^[\w/.-]{1,80}(?:~up)?$/.test(text) ? { sort: text } : null)],
  ['from', text => (/^[1-9]\d{0,6}$/.test(text) ? { from: Number(text) - 1 } : null)],
  ['among', text => (text === 'province' ? { among: text } : null)],
]

/** What an address says of it. */
export function listTexts({ sort, from, among }: ListChoice): readonly (readonly [key: string, text: string])[] {
  return [
    ['sort', sort],
    ['from', from > 0 ? String(from + 1) : ''],
    ['among', among],
  ]
}
