import type { importPage as zh } from '../zh/import.ts'

/** What the page Import says. */
export const importPage: typeof zh = {
  title: 'Import',
  lead: '',
}
