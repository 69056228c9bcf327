import type { disclosure as zh } from '../zh/disclosure.ts'

/** What the page Disclosure says. */
export const disclosure: typeof zh = {
  title: 'Disclosure',
  lead: '',
}
