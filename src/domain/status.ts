/** What a cell's value is worth. Only the first two, `derived` and `corrected` carry a number. */
export const STATUSES = [
  'reported',
  'zero_reported',
  'blank',
  'unread',
  'not_applicable',
  'not_in_format',
  'derived',
  'corrected',
] as const

export type Status = (typeof STATUSES)[number]

/** The status of a number that was read: a stated zero has a status of its own. */
export function statusOf(value: number): Status {
  return value === 0 ? 'zero_reported' : 'reported'
}
