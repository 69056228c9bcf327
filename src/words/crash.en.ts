import type { crashZh } from './crash.zh.ts'

/** A page that failed, in English. */
export const crashEn: typeof crashZh = {
  rescue: 'Save what was imported as a backup file',
  rescueName: date => `annual-report-work-${date}.json`,
  title: 'This page failed',
  lead: 'The fault is in the program, not in the data. The other pages still work, and files that you imported have not left the browser.',
  detail: 'Error message',
  reset: 'Clear the selection and go to the overview',
  reload: 'Load again',
}
