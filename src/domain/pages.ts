/** The ten pages, in the order of the navigation. */
export const PAGES = [
  'overview',
  'disclosure',
  'applications',
  'appeals',
  'compare',
  'table',
  'checks',
  'report',
  'import',
  'methods',
] as const

export type PageId = (typeof PAGES)[number]
