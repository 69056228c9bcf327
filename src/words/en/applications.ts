import type { applications as zh } from '../zh/applications.ts'

/** What the page Applications says. */
export const applications: typeof zh = {
  title: 'Applications',
  lead: '',
}
