import type { checks as zh } from '../zh/checks.ts'

/** What the page Checks says. */
export const checks: typeof zh = {
  title: 'Checks',
  lead: 'Every rule over every report: it agrees, does not agree, is doubtful, or cannot be told for blanks. Published errors are kept as they are and explained here.',
  results: {
    trouble: 'Disagreeing and doubtful',
    FAIL: 'Does not agree',
    WARN: 'Doubtful',
    PASS: 'Agrees',
    NOT_ASSESSABLE: 'Cannot be told',
    '': 'All results',
  },
  board: {
    title: 'Bodies and years',
    lead: 'Each cell is a report; the number says how many identities do not hold. Open one to see the report.',
    organ: 'Body',
    noReport: 'no report',
    balanced: 'all identities hold',
    unbalanced: count => (count === 1 ? '1 identity does not hold' : `${count} identities do not hold`),
    failed: count => (count === 1 ? '1 other rule disagrees' : `${count} other rules disagree`),
    doubtful: count => `${count} doubtful`,
    notAssessable: count =>
      count === 1 ? '1 identity cannot be told for blanks' : `${count} identities cannot be told for blanks`,
    onlyTrouble: 'Only bodies with a disagreement',
    showAll: count => `Show all ${count} bodies`,
  },
  rules: {
    title: 'Rules',
    lead: 'Pick a rule to see its results only.',
    rule: 'Rule',
    asks: 'What it asks',
    law: 'Basis',
    chosen: 'This rule only',
    showAll: 'All rules',
  },
  list: {
    title: 'Results',
    family: 'Family',
    allFamilies: 'All families',
    result: 'Result',
    count: (shown, of) => (shown < of ? `${shown} of ${of} shown` : `${of} in all`),
    more: 'Show more',
    none: 'No result fits.',
    noneGood: 'No result of the selected reports disagrees or is doubtful.',
    open: 'See it in the report',
    sentence: 'Text',
  },
  summary: (reports, unbalanced) =>
    unbalanced === 0
      ? `In ${reports} reports no identity fails.`
      : `${unbalanced} of ${reports} reports have an identity that does not hold.`,
  counts: (all, parts) => `${all} verdicts in all: ${parts}`,
}
