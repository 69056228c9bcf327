import type { appeals as zh } from '../zh/appeals.ts'

/** What the page Appeals says. */
export const appeals: typeof zh = {
  title: 'Appeals',
  lead: '',
}
