import type { table as zh } from '../zh/table.ts'

/** What the page Table says. */
export const table: typeof zh = {
  title: 'Table',
  lead: '',
}
