import type { compare as zh } from '../zh/compare.ts'

/** What the page Compare says. */
export const compare: typeof zh = {
  title: 'Compare',
  lead: '',
}
