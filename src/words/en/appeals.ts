import type { appeals as zh } from '../zh/appeals.ts'

/** What the page Appeals says. */
export const appeals: typeof zh = {
  title: 'Appeals',
  lead: 'Who is not content with an answer asks for administrative reconsideration or goes to court: three tracks, four results, pending cases apart.',
  reviewFirst: {
    title: 'Review first, from 2024',
    body: 'From 1 January 2024 a refusal must first go to administrative reconsideration, and to court only after it (Administrative Reconsideration Law, article 23). Fewer direct suits and more reconsiderations since then come from the rule and say nothing about a body doing better or worse.',
  },
  sections: { results: 'Results of one year', years: 'By year' },
}
