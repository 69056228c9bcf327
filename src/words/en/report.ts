import type { report as zh } from '../zh/report.ts'

/** What the page Report says. */
export const report: typeof zh = {
  title: 'Report',
  lead: '',
}
