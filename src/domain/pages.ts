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

/** Pages that stand alone, outside of the navigation. */
export const SHEETS = ['briefing'] as const

export type PageId = (typeof PAGES)[number] | (typeof SHEETS)[number]

/** The addresses that mean the first of the pages with nothing chosen. */
export const START_ADDRESSES: readonly string[] = ['', '#/', '#/overview']
