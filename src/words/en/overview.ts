import type { overview as zh } from '../zh/overview.ts'

/** What the overview says. Its sentences are computed from the reports of the selection. */
export const overview: typeof zh = {
  title: 'Overview',
  what: (reports, units, years) =>
    `${reports} annual reports on open government information by ${units === 1 ? 'one body' : `${units} bodies`}, ${years}. Every number leads to its cell in the report.`,
  whatIsIt: 'China’s annual reports on open government: who applied for information, what they got, and why not',
  find: 'Find a body: name or pinyin',
  inHundred: 'of 100',
  counted: 'number',
  perHundred: (year, share) => `In ${year}, ${share} of every 100 applications closed were granted in full or in part`,
  closedOnly: (year, disclosed, total) =>
    `In ${year}, ${disclosed} of ${total} applications closed were granted in full or in part`,
  noOutcomes: year => `The reports of ${year}`,
  smallBase: (total, smallest) =>
    `Only ${total} applications were closed, fewer than ${smallest}: rates are given for information, not for ranking.`,
  scopeBase: (scope, reports) => `${scope}; ${reports === 1 ? 'one report' : `${reports} reports added`}`,
  oneReport: (organ, scope) => `${organ}; ${scope.toLowerCase()}`,
  hundredTitle: 'What became of the applications closed',
  hundredBase: total => `Each square is 1 of 100 applications closed; ${total} in all`,
  hundredDerived: reports =>
    `† Blanks of ${reports === 1 ? 'one report' : `${reports} reports`} follow from their own sums.`,
  hundredAbout: parts => `Of every 100 applications closed: ${parts}`,
  countsOnly: total => `${total} closed in all, too few to speak of percentages`,
  start: {
    title: 'Start here',
    applications: 'Outcomes and grounds',
    applicationsHint: 'Who asks, what they get, and why not',
    compare: 'Compare bodies',
    compareHint: 'Ranked within one scope, too few cases apart',
    checks: 'Find reports that do not add up',
    checksHint: 'Sums, tables and text, rule by rule',
    import: 'Read a report of my own',
    importHint: 'PDF, Word, web page or sheet; nothing is uploaded',
  },
  headlines: year => `Main indicators of ${year}`,
  allIndicators: count => `${count} more indicators`,
  fold: 'Show fewer',
  noBefore: 'There is no comparable report of the year before, so no changes are given.',
  change: {
    points: points => `${points} points on the year before`,
    percent: change => `${change} on the year before`,
    same: 'As in the year before',
    units: units => (units === 1 ? 'one body' : `${units} bodies`),
    basis: (units, year) =>
      `Changes are computed over the ${units === 1 ? 'one body' : `${units} bodies`} with numbers for both ${year - 1} and ${year}.`,
    none: {
      noReport: 'No comparable report of the year before',
      noValue: 'The year before is incomplete: not compared',
      small: 'Too few cases to compare',
      break: 'Reconsideration first since 2024: not compared',
    },
  },
  reasons: {
    blank: 'Cells are blank: it cannot be computed',
    notInForm: 'The reports do not have it',
    noCases: 'No cases, so there is no rate',
    noBefore: 'No report of the year before',
    noResidents: 'No population is named',
  },
  beyondWhole: 'The part exceeds the whole: the figures do not fit, and no rate is made of them',
  small: percent => `${percent}; the base is too small`,
  aside: text => ` (${text})`,
  formula: 'Formula and source',
  terms: zeros => (zeros === 1 ? 'one more is 0' : `${zeros} more are 0`),
  derived: count =>
    `† ${count === 1 ? 'one blank cell follows' : `${count} blank cells follow`} from the report’s own sums`,
  uncounted: count => `${count === 1 ? 'One report is' : `${count} reports are`} left out:`,
  countedOf: (counted, all) => `${counted} of ${all} reports`,
  tableHead: { organ: 'Body', numerator: 'Numerator', denominator: 'Denominator', value: 'Result', count: 'Count' },
  define: 'Definition and limits',
  findings: {
    title: 'Worth noting',
    see: 'Look closer',
    ground: (ground, count, share) =>
      `The most frequent ground for not disclosing is “${ground}”: ${count}, or ${share} of those closed.`,
    repeated: (count, share) =>
      `${count} were duplicate or excessive repeated applications, ${share} of those closed: they weigh on every rate.`,
    largest: (organ, count, share) => `${organ} received ${count}, or ${share} of all applications.`,
    persons: (count, share) => `Natural persons made ${count} applications, or ${share} of those received.`,
  },
  chartTitle: 'Year by year',
  reports: {
    title: 'The reports behind the numbers',
    present: (year, reports) => (reports === 1 ? `One report of ${year}` : `${reports} reports of ${year}`),
    missing: (year, count) =>
      count === 1 ? `One body has no report of ${year}` : `${count} bodies have no report of ${year}`,
    missingHint: 'They have reports of other years or were picked; the sums of this page do not hold them.',
    years: 'Reports by year',
    published: date => `published ${date}`,
    publishedUnknown: 'day of publication unknown',
    otherScopes: list => `Different scopes cannot be added. Left out: ${list}.`,
    otherScope: (scope, count) => `${scope} (${count})`,
    nested: count => `${count} more are part of the sums of a body above and are not counted twice.`,
    showAll: count => `List all ${count}`,
  },
}
