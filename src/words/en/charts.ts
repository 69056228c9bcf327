import type { charts as zh } from '../zh/charts.ts'

const reportsOf = (count: number): string => (count === 1 ? '1 report' : `${count} reports`)
const moreOf = (count: number): string => (count === 1 ? '1 more body is' : `${count} more bodies are`)

/** What the charts say. */
export const charts: typeof zh = {
  chart: 'Chart',
  table: 'Table',
  both: 'Both',
  copy: 'Copy table',
  copied: 'Copied',
  keyboard: 'left and right keys walk the rows, up and down the numbers of a row, Enter opens what it is made of',
  spoken: (who, what, value) => `${who}: ${what} ${value}`,
  walked: (title, keys) => `Chart: ${title}. ${keys}`,
  spokenFails: said => `${said}; a report behind it fails a check`,
  failsHere: 'A report behind these figures fails a check; they are shown as published',
  takeOut: 'Export',
  show: 'Show as',
  imageOf: title => `Chart: ${title}. The same numbers are in the table.`,
  year: 'Year',
  unit: 'Body',
  reports: 'Reports',
  count: 'cases',
  failedMark: '≠',
  ownMark: ' (yours)',
  reportsShort: count => (count === 0 ? 'none' : `n=${count}`),
  closed: 'Closed, total',
  disclosedShare: 'Disclosed',
  share: 'Share',
  ofYear: (year, what) => `${what}, ${year}`,
  madeOf: what => `What ${what} is made of`,
  way: 'Path',
  parts: 'Made of',
  fromReports: count => (count === 1 ? 'From 1 report' : `From ${count} reports`),
  only: 'only this one',
  moreReports: count => `${count} more are not listed; choose less.`,
  seeChecks: 'see the page Checks',
  scopeShown: (scope, count) =>
    `The chosen reports differ in scope, and figures of different scopes cannot be added. Shown: “${scope}”, ${reportsOf(count)}.`,
  scopeOther: (scope, count) => `Show “${scope}” instead (${count})`,
  nested: count =>
    `${count === 1 ? '1 report is' : `${count} reports are`} already counted in the report of the area above and not added a second time.`,
  allZero: 'Every number stated here is 0, so nothing is drawn; see the table.',
  leftOut: names =>
    `${names.length} ${names.length === 1 ? 'report has' : 'reports have'} blanks in these cells and ${names.length === 1 ? 'is' : 'are'} not counted: ${names.slice(0, 4).join('; ')}${names.length > 4 ? '; …' : ''}.`,
  gaps: {
    blank: 'not filled in',
    notInForm: 'not in this form',
    noReport: 'no report',
    noCases: 'no cases',
    tooFew: 'too few cases',
    noBefore: 'no report of the year before',
    noResidents: 'no population named',
  },
  gapSum: (stated, missing) => `stated parts add up to ${stated}; ${missing} cells not filled in`,
  breakLabel: { form2019: 'new form 2019', form2021: 'new form 2021', review2024: 'review first 2024' },
  breakNote: {
    form2019: 'From 2019 one national form is used; before, provinces had their own, and they do not compare.',
    form2021:
      'From 2021 the new form is used: “other closure” became three rows instead of one; both are one class here.',
    review2024:
      'From 1 January 2024 a refusal must first go to administrative reconsideration; years before and after are not directly comparable.',
  },
  noReportNote: years => `No report of the chosen bodies for ${years.join(', ')}: left empty.`,
  coverageNote: 'The number of reports differs by year; a change of the total may come from that.',
  failedNote: '≠ A report behind this mark fails a check; its figures are shown as published.',
  intake: {
    received: 'Received',
    carriedIn: 'Brought forward',
    closed: 'Closed',
    carriedOut: 'Carried forward',
  },
  intakeBase:
    'Applications; left bar: what came in (received and brought forward), right bar: what became of it; both should be equally tall',
  intakeTitle: {
    plain: 'Received and closed',
    of: it =>
      `${it.received} applications received in ${it.year}` +
      (it.rate === '' ? '' : `; ${it.rate} of the workload closed`),
  },
  closureRate: 'Closure rate',
  period: ({ from, to }) => (from === null || to === null ? '' : from === to ? `${from}` : `${from}–${to}`),
  outcome: 'Outcome',
  ground: 'Ground',
  countAndShare: (count, share) => (share === '' ? count : `${count} · ${share}`),
  nameAndCount: (name, count) => `${name}  ${count}`,
  groundsBase: (period, reports) =>
    `Applications and their share of all that were not disclosed; ${period} together, ${reportsOf(reports)}; the colour is the outcome`,
  groundsTitle: {
    none: 'No application was left undisclosed',
    unknown: 'Grounds for not disclosing: cells were left blank, so none can be ranked',
    most: it =>
      `The most frequent ground: “${it.ground}”, ${it.count} applications` + (it.share === '' ? '' : `, ${it.share}`),
  },
  zeroNote: count => `Grounds that are 0: ${count}, see the table.`,
  blankNote: count => `Grounds with cells not filled in, not drawn: ${count}, see the table.`,
  applicant: 'Applicant',
  applicantsBase: (period, reports) => `Applications received, and shares; ${period}, ${reportsOf(reports)}`,
  partOverWhole: 'A part is more than its total (a report here does not balance): no share of it is given.',
  applicantsTitle: {
    plain: 'Applicants',
    most: (name, share) => `${name}: ${share} of the applications received`,
  },
  byUnitBase: 'Applications closed, by outcome; the number at the end is the total',
  byUnitTitle: {
    plain: 'Outcomes by body',
    most: it =>
      it.units === 1
        ? `${it.unit} closed ${it.total} applications in ${it.year}`
        : `Of ${it.units} bodies, ${it.unit} closed the most in ${it.year}: ${it.total}`,
  },
  restNote: count => `${moreOf(count)} not drawn, see the table.`,
  noneClosedNote: count => `Bodies that closed 0 applications: ${count}, see the table.`,
  blankUnitsNote: count => `Bodies that left the total blank and are not drawn: ${count}, see the table.`,
  from: 'From',
  to: 'To',
  flowBase: (period, reports) =>
    `Applications; ${period}, ${reportsOf(reports)}; from applicant to outcome to ground, bands as wide as their number`,
  flowNote:
    'Applicants and grounds are not joined directly: the form adds them apart, and only the two steps it states are drawn.',
  flowTitle: {
    none: 'No application was closed',
    unknown: 'Applicants and outcomes: cells were left blank, so none can be drawn',
    most: it => `The widest band: ${it.kind} → ${it.outcome}, ${it.count}`,
  },
  ownScaleNote: 'Each small chart has its own scale: compare years within one, not heights between them.',
  decisionsTitle: (year, count) => `${count} licensing decisions in ${year}`,
  decisionsBase: 'Decisions; counted alike in both forms',
  feesTitle: (year, amount) => `Administrative fees in ${year}: ${amount}`,
  money: (wan, exact) =>
    Math.abs(wan) < 100 ? `${exact(wan * 10_000)} yuan` : `${exact(Math.round(wan) / 100)} million yuan`,
  feesBase: '10,000 yuan (万元) collected in the year',
  feesNote: 'The 2019 form counts fee items and states no amount, so its years are not here.',
  inForceTitle: (year, what, count) => `${what} in force in ${year}: ${count}`,
  publicTitle: (year, what, count) => `${what} made public by ${year}: ${count}`,
  documentsBase: form => `Documents; ${form}`,
  formsNote: '“Total public” is not “in force”: the two forms are drawn apart and never joined.',
  nothingStated: 'The chosen reports state nothing here',
  track: 'Track',
  appealsBase: reports => `Cases; thick bar: decided, thin bar: pending; ${reportsOf(reports)}`,
  appealsByYearBase: 'Cases of each year, by result',
  appealsNote:
    'A case pending at the end of a year may be counted again in the next: years cannot be added, and are not the same cases.',
  appealsTitle: {
    plain: 'Reconsideration and litigation',
    none: year => `No reconsideration and no litigation in ${year}`,
    of: it => `${it.total} appeals in ${it.year}, ${it.corrected} of them corrected`,
  },
  appealsByYearTitle: (year, review, direct) =>
    `${review} reconsiderations in ${year}, ${direct} cases went to court directly`,
  pendingLabel: count => `pending ${count}`,
  failedInside: 'A report in this sum fails a check; its figures are added as published.',
  correctionRate: 'Correction rate',
  corrected: 'Corrected',
  wayOf: 'Track',
  denominator: 'Denominator',
  numerator: 'Numerator',
  ways: { reconsideration: 'Reconsideration', litigation: 'Litigation (both kinds)' },
  bases: { decided: 'of decided', all: 'of all (with pending)' },
  low: 'Interval, low',
  high: 'Interval, high',
  correctionBase: reports => `Corrected ÷ denominator, both denominators named; ${reportsOf(reports)}`,
  correctionNote:
    'Two denominators circulate and give different rates. Elsewhere in this dashboard “correction rate” means of decided.',
  tooFewNote: 'Below 30 cases there is no rate, only both numbers; no cases is not 0 %.',
  correctionTitle: {
    plain: 'Correction rates',
    none: year => `No reconsideration was decided in ${year}, so there is no correction rate`,
    few: year => `Too few reconsiderations in ${year} for a correction rate`,
    of: (year, rate) => `${rate} of the reconsiderations decided in ${year} were corrected`,
  },
  rate: 'Rate',
  noDirectionNote: 'It is not agreed whether high or low is better, so nothing is coloured.',
  statedTitle: (measure, count) =>
    measure === ''
      ? `${count} figures of the text without a measure word`
      : `${count} figures of the text counted in “${measure}”`,
  statedBase: 'Stated in the text, no cells of the form; one sentence each, may contain one another, never added',
  outcomesBase: 'Applications closed, by outcome',
  outcomesTitle: {
    plain: 'Outcomes',
    unknown: year => `Outcomes in ${year} (cells not filled in or a report that does not balance, so no share)`,
    share: it =>
      `${it.total} applications closed in ${it.year}; ${it.share} disclosed in full or in part` +
      (it.change === '' ? '' : `, ${it.change} points on the year before`),
  },
}
