import type { overview as zh } from '../zh/overview.ts'

/** What the page Overview says. */
export const overview: typeof zh = {
  title: 'Overview',
  lead: '',
}
