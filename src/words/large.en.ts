import type { LargeText } from './large.zh.ts'

/** What is said where a data set is too large to be held, in English. */
export const largeEn: LargeText = {
  base: (reports, scope) =>
    `${reports} reports in all; the charts add those of scope “${scope}” that are not counted inside another.`,
  listBase: (reports, scope) =>
    `${reports} reports in all; those of scope “${scope}” stand here one by one and are not added.`,
  narrow: most => `This page looks at each report. Choose bodies above first (up to ${most} reports).`,
  narrowTitle: 'Choose bodies first',
  tooMany: (found, most) => `The chosen bodies have ${found} reports, more than ${most}: choose fewer.`,
  asking: 'Asking',
  silent:
    'A part of the database (a shard) does not answer yet: it is busy, or hangs. Still waiting; the figures come by themselves once it answers.',
  progress: percent => `${percent} read`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  again: 'Try again',
  slow: 'Taking long, still waiting',
  nothing: 'There is nothing for this chart in the selection.',
  leftOut: reports => `${reports} reports leave a cell of this blank or unread and are not counted.`,
  drill: {
    parts: (reports: string) => `Of this (added over the ${reports} reports that state all these cells)`,
    reports:
      'Reports it comes from, the most first (none with 0; those left out of the chart for another blank are here too)',
  },
  fault: {
    unreachable:
      'The data cannot be reached. Check the network; if that is well, ask the administrator whether the server runs.',
    noCors:
      'The server runs but does not allow this site (no CORS header). Its administrator has to set add_http_cors_header.',
    noEntry:
      'The server runs, but this site may not read what it says: the user name or password is wrong, or the site is not allowed (no CORS header). Check the user name and password; if that does not help, the administrator has to set add_http_cors_header.',
    login: 'This data is in a database: log in first.',
    wrongPassword: 'The user name or the password is wrong. Type them again.',
    noSuchTable:
      'The database answers, but has not the table that is needed. Its administrator has to load the data again.',
    slow: 'The database did not answer in time; waiting was stopped. Try again later, or choose fewer years or bodies.',
    cut: 'The answer was cut off half-way and is not used. If that goes on, check the network and the proxies in between.',
    notClickHouse:
      'That address answers, but not as ClickHouse does. The administrator has to check it, and whether a log-in page or a proxy stands in the way.',
    shardDown:
      'A part of the database (a shard) cannot be reached. No figure is given rather than one too small; they come by themselves once it is back.',
    refused: 'The database refused the question. Its log, and the rights of this user, say why.',
    damaged: 'A data file is damaged or does not fit its index.',
    changed:
      'The data was replaced after it was opened. So as not to mix old and new figures none is given: reload the page.',
  },
  retrying: 'Trying again every 3 seconds.',
  login: {
    title: 'Log in to the database',
    user: 'User',
    password: 'Password',
    open: 'Connect',
    hint: 'Kept in this page only: never in the address, never on the computer.',
  },
  broken: reports => `${reports} of them break an equation.`,
  seeBroken: 'Which ones',
  list: {
    page: (from, to) => `Rows ${from}–${to}`,
    of: count => `of ${count} reports`,
    before: 'Back',
    next: 'Next',
    none: 'There is no such report.',
    report: 'Report',
    body: 'Body',
    province: 'Province',
    year: 'Year',
    sort: 'Press the name of a column to sort; what is blank stands last.',
    marked: 'An equation of this report does not hold',
  },
  ranking: {
    title: (indicator, year) => `${indicator}, ${year}, from high to low`,
    by: 'Rank',
    bodies: 'Bodies',
    provinces: 'Provinces',
    year: 'Year',
    level: 'Level',
    anyLevel: 'All levels',
    place: 'Place',
    value: 'Value',
    parts: 'Numbers',
    interval: '95% interval',
    least: base =>
      `Bodies with fewer than ${base} cases, or with a blank, are not ranked. Differences within the intervals say nothing.`,
    noLeast: 'Bodies with a blank are not ranked.',
    other: 'This indicator is worked out report by report: choose bodies first, or another indicator.',
    more: 'Possible places, peers and parted changes are shown once bodies are chosen.',
  },
  checks: {
    lead: 'Every report by the equations of tables 3 and 4, whether or not it is counted inside another; the other rules once bodies are chosen.',
    summary: (reports, broken) => `${broken} of ${reports} reports break an equation.`,
    cell: (broken, of) => `${broken} of ${of} do not balance`,
    byProvince: 'Reports that do not balance, by province',
    byRule: 'Reports that do not balance, by rule',
    coverage: 'Reports by province',
    fewer: count => `${count} fewer than in the fullest year`,
    listed: 'Reports that do not balance',
    gaps: province => `${province}: bodies that lack years`,
    years: 'Years with a report',
    noGaps: 'Every body that ever reported did so each year.',
    whole: 'All',
    pickRow: 'Press a province or a rule to see which reports they are.',
    pickGap: 'Press a province to see which bodies lack years.',
  },
  chain: {
    lead: 'Each square: this year’s total carried in less last year’s total carried out; 0 is written ✓. The bodies that carried the most over the years come first. Choose bodies to see this by kind of applicant, and the stock of documents.',
    allProvinces: 'All provinces',
  },
  tree: { lead: 'Choose a body to see its reports; the search is above.' },
  picker: {
    hint: 'Name, short name, pinyin initials or division code',
    found: count => `${count} bodies found`,
    first: shown => `The first ${shown} are listed; type some more`,
    inside: 'Bodies below',
    top: 'All',
  },
}
