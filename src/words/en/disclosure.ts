import type { disclosure as zh } from '../zh/disclosure.ts'

/** What the page Disclosure says. */
export const disclosure: typeof zh = {
  title: 'Proactive disclosure',
  lead: 'What is published without being asked for: rules and normative documents, decisions, fees. The two forms do not count the same things and are drawn apart.',
  sections: {
    now: 'The form of 2021',
    decisions: 'Decisions and fees',
    before: 'The form of 2019 (reports of 2019 and 2020)',
    text: 'Figures stated in the text',
  },
  text: {
    lead: 'The tables of many small bodies are mostly zeros; what they published is told in the text. These figures are read from the text sentence by sentence. They are not cells of the form and are never added to them.',
    none: 'The chosen reports have no text',
    noneHint:
      'The published data holds the figures of the tables only. Import the page or the text of a report, and its stated figures are listed here with their sentences.',
    toImport: 'Import a report',
    title: (count, reports) => `${count} figures stated in the text (${reports} reports)`,
    known: 'Common things',
    other: 'Other things',
    value: 'Figure',
    what: 'Of what',
    report: 'Report',
    section: 'Section',
    sectionOf: number => `Section ${number}`,
    sentence: 'Sentence',
    said: {
      exact: (value, measure) => `${value} ${measure}`,
      about: (value, measure) => `about ${value} ${measure}`,
      at_least: (value, measure) => `at least ${value} ${measure}`,
    },
    show: 'Show sentence',
  },
}
