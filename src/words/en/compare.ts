import type { compare as zh } from '../zh/compare.ts'

/** What the page Compare says. */
export const compare: typeof zh = {
  title: 'Compare',
  lead: 'One indicator of all bodies, in one year and one scope. Bodies with too few cases are not ranked; high is not said to be good.',
  mixed: 'Comparing figures of different scopes misleads, so only one is ranked here.',
}
