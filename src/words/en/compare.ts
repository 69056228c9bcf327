import type { compare as zh } from '../zh/compare.ts'

/** What the page Compare says. */
export const compare: typeof zh = {
  title: 'Compare',
  lead: 'One indicator of all bodies, in one year and one scope. Bodies with too few cases are not ranked; high is not said to be good.',
  mixed: (scope, count) =>
    `The chosen reports are of different scopes, and comparing those misleads: only the ${count} of the scope “${scope}” are compared here.`,
}
