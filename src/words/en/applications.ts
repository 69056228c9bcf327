import type { applications as zh } from '../zh/applications.ts'

/** What the page Applications says. */
export const applications: typeof zh = {
  title: 'Applications',
  lead: 'How many people ask, what they get, and on which ground they do not. Click any mark to go down to the cell in the report.',
  sections: {
    outcomes: 'Received, and outcomes',
    change: 'What changed a rate',
    flow: 'Who asks, what they get, and why',
  },
}
