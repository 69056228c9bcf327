import type { charts as zh } from '../zh/charts.ts'

/** What the charts say. */
export const charts: typeof zh = {
  chart: 'Chart',
  table: 'Table',
  copy: 'Copy table',
  copied: 'Copied',
  keyboard: 'Left and right change the row, up and down the column; Enter shows what it is made of',
  show: 'Show as',
  imageOf: title => `Chart: ${title}. The same numbers are in the table.`,
  year: 'Year',
  unit: 'Body',
  reports: 'Reports',
  count: 'cases',
  failedMark: '*',
  reportsShort: count => (count === 0 ? 'none' : `n=${count}`),
  closed: 'Closed, total',
  disclosedShare: 'Disclosed',
  share: 'Share',
  ofYear: (year, what) => `${what}, ${year}`,
  of: (whole, part) => `${whole} · ${part}`,
  madeOf: what => `What ${what} is made of`,
  way: 'Path',
  parts: 'Made of',
  fromReports: count => (count === 1 ? 'From 1 report' : `From ${count} reports`),
  only: 'only this one',
  moreReports: count => `${count} more are not listed; choose less.`,
  seeChecks: 'see the page Checks',
  scopeShown: (scope, count) =>
    `The chosen reports differ in scope, and figures of different scopes cannot be added. Shown: “${scope}”, ${count} reports.`,
  scopeOther: (scope, count) => `Show “${scope}” instead (${count})`,
  nested: count =>
    `${count} reports are already counted in the report of the area above and are not added a second time.`,
  onlySynthetic: 'These figures are synthetic sample data, not real reports.',
  mixedSynthetic: 'The choice mixes real reports with synthetic sample data; a sum of both means nothing. Choose one.',
  gaps: {
    blank: 'not filled in',
    notInForm: 'not in this form',
    noReport: 'no report',
    noCases: 'no cases',
    tooFew: 'too few cases',
  },
  gapSum: (stated, missing) => `stated parts add up to ${stated}; ${missing} cells not filled in`,
  breakLabel: { form2021: 'new form 2021', review2024: 'review first 2024' },
  breakNote: {
    form2021:
      'From 2021 the new form is used: “other closure” became three rows instead of one; both are one class here.',
    review2024:
      'From 1 January 2024 a refusal must first go to administrative reconsideration; years before and after are not directly comparable.',
  },
  noReportNote: years => `No report of the chosen bodies for ${years.join(', ')}: left empty.`,
  coverageNote: 'The number of reports differs by year; a change of the total may come from that.',
  failedNote: '* A report behind this mark fails a check; its figures are shown as published.',
  outcomesBase: 'Applications closed, by outcome',
  outcomesTitle: {
    plain: 'Outcomes',
    unknown: year => `Outcomes in ${year} (cells not filled in, so no share)`,
    share: it =>
      `${it.total} applications closed in ${it.year}; ${it.share} disclosed in full or in part` +
      (it.change === '' ? '' : `, ${it.change} points on the year before`),
  },
}
