import type { checks as zh } from '../zh/checks.ts'

/** What the page Checks says. */
export const checks: typeof zh = {
  title: 'Checks',
  lead: '',
}
