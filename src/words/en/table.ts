import type { table as zh } from '../zh/table.ts'

/** What the page Table says. */
export const table: typeof zh = {
  title: 'Table',
  lead: 'Any cells of the selected reports: sort, filter, open a total into its groups, grounds and applicants, down to the cell in the report.',
  set: 'Columns',
  sets: {
    outcomes: 'Outcomes',
    intake: 'Intake and carry-over',
    grounds: 'Grounds for withholding',
    appeals: 'Appeals',
    disclosure_2021: 'Proactive disclosure (2021 form)',
    disclosure_2019: 'Proactive disclosure (2019 form)',
  },
  organ: 'Body',
  year: 'Year',
  filter: 'Filter',
  filterHint: 'part of a body, region or source',
  balance: 'Identities',
  balances: {
    '': 'All reports',
    balanced: 'all hold',
    unbalanced: 'some do not hold',
    untold: 'some cannot be told for blanks',
  },
  shown: (shown, of) => (shown < of ? `${shown} of ${of} reports` : `${of} reports`),
  sum: 'Sum',
  open: label => `Open “${label}”`,
  close: label => `Close “${label}”`,
  closeAll: 'Close all',
  sortBy: label => `Sort by “${label}”`,
  sortAsc: 'ascending',
  sortDesc: 'descending',
  total: 'Total',
  noTotal: {
    scopes: 'reports of different scopes cannot be added up',
    years: 'different years cannot be added up: cases carried forward or pending would count twice',
    one: '',
  },
  partial: (sum, stated, of) => `${stated} of ${of} reports state it, ${sum} in sum; the others are blank, so no total`,
  download: 'Download CSV',
  fileName: set => `table-${set}.csv`,
  none: 'No report fits the filter.',
  unbalancedMark: count => (count === 1 ? '1 identity does not hold' : `${count} identities do not hold`),
  caption: set => `${set}: a row a report`,
  marks:
    'Marks: □ left blank, ? could not be read, ╱ not in this form, · table not in the file, ≠ an identity does not hold',
}
