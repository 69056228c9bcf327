import type { TABLE_ZH } from './table.zh.ts'

/** What the page Table says. */
export const TABLE_EN: typeof TABLE_ZH = {
  title: 'Table',
  lead: 'Any cells and indicators of the selected reports: sort, filter, group, turn rows and columns, open a total into its groups, grounds and applicants, down to the cell in the report.',
  set: 'Columns',
  sets: {
    outcomes: 'Outcomes',
    intake: 'Intake and carry-over',
    grounds: 'Grounds for withholding',
    appeals: 'Appeals',
    disclosure_2021: 'Proactive disclosure (2021 form)',
    disclosure_2019: 'Proactive disclosure (2019 form)',
    indicators: 'Indicators',
    picked: 'Picked columns',
  },
  dimensions: {
    unit: 'Body',
    year: 'Year',
    scope: 'Scope',
    level: 'Level',
    kind: 'Kind of body',
    parent: 'Body above',
    region: 'Region',
    applicant: 'Applicant',
    measure: 'Measure',
  },
  organ: 'Body',
  year: 'Year',
  check: 'Checks',
  filter: 'Filter',
  filterHint: 'part of a body, region or source',
  balance: 'Check result',
  balances: {
    '': 'All reports',
    balanced: 'all identities hold',
    unbalanced: 'some identities do not hold',
    untold: 'some identities cannot be told for blanks',
    fails: 'any check fails',
    warns: 'any check is doubtful',
  },
  shown: (shown, of) => (shown < of ? `${shown} of ${of} reports` : `${of} reports`),
  lines: count => (count === 1 ? '1 row' : `${count} rows`),
  sum: 'Sum',
  open: label => `Open “${label}”`,
  close: label => `Close “${label}”`,
  closeAll: 'Close all',
  sortBy: label => `Sort by “${label}”`,
  total: 'Total',
  subtotal: (name, count) => `${name} (${count === 1 ? '1 report' : `${count} reports`})`,
  states: {
    absent: 'Not in this form',
    number: '',
    blank: 'Some cells are blank, so there is no total',
    noReport: 'No report',
    years: 'Different years cannot be added up: what is carried forward, in force or pending would count twice',
    scopes: 'Reports of different scopes cannot be added up',
    noCases: 'No cases, which is not 0%',
    small: 'The base is too small for a rate',
    noChange:
      'The two years cannot be compared: one is missing, the base is too small, the meaning changed, or other bodies reported',
  },
  partial: (sum, stated, of) =>
    `${stated} of ${of} cells are filled in, ${sum} in sum; the others are blank, so no total`,
  ofBase: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  change: 'Start, end and change',
  changeTitle: 'Each measure becomes its first year, last year, change, change in per cent and course',
  parts: { change: 'Change', rate: 'Change %', course: 'Course' },
  pointsUnit: 'points',
  group: 'Group and add up',
  groupTitle: 'Groups by the first dimension of the rows',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  freeze: 'Freeze',
  freezeOf: count => (count === 0 ? 'nothing' : count === 1 ? 'first column' : `first ${count} columns`),
  layout: 'Rows and columns',
  layoutHint:
    'Drag, or use the keyboard: left and right change the order, up and down move between rows and columns, Delete takes off.',
  shelves: { rows: 'Rows', columns: 'Columns', off: 'Not used' },
  moved: (what, shelf, place) => `${what}: ${shelf}, ${place}`,
  place: (at, of) => `${at} of ${of}`,
  mustStay: '“Measure” has to stay in rows or columns',
  columnsPick: 'Pick columns',
  columnsPicked: count => `${count} picked`,
  columnsSearch: 'Find a cell or an indicator',
  columnsClear: 'Back to the sets',
  columnsHint: 'Any cell of any table and any indicator may be picked; with none picked, the set above is shown.',
  columnsMost: (most, left) =>
    `At most ${most} columns at a time: the first ${most} that were ticked are shown, the other ${left} are not. Untick some, or look at them in turn.`,
  done: 'Done',
  where: 'Filter by value',
  whereColumn: 'Column',
  whereFind: 'Find a column',
  whereFound: (shown, of) => `${of} columns, of which the first ${shown} are listed; “Find a column” finds the others.`,
  whereFull: most => `There are ${most} conditions, and no more can be added; drop one first.`,
  whereTest: 'Condition',
  comparisons: { ge: 'at least', le: 'at most', eq: 'equal to', stated: 'has a number', blank: 'has a blank' },
  whereValue: 'Value',
  whereAdd: 'Add',
  whereDrop: what => `Drop the condition “${what}”`,
  reset: 'Reset',
  none: 'No report fits the filter.',
  checkMarks: (unbalanced, untold) =>
    unbalanced > 0
      ? unbalanced === 1
        ? '1 identity does not hold'
        : `${unbalanced} identities do not hold`
      : untold > 0
        ? untold === 1
          ? '1 identity cannot be told'
          : `${untold} identities cannot be told`
        : 'All identities hold',
  caption: what => what,
  keyHint: 'Table: arrow keys walk the cells, Enter opens',
  marks:
    'Marks: □ left blank, ? could not be read, ╱ not in this form, · table not in the file, ≠ an identity does not hold, — no report or not comparable, ∅ no cases, ⊘ cannot be added up',
  paperCut: (shown, of) =>
    `Only the first ${shown} of ${of} rows are printed; the total is still that of all rows. For all of them, take the table out as XLSX or CSV.`,
  tooWide: count => `This layout has ${count} columns, too many; choose fewer bodies or years.`,
  course: points => `Course: ${points}`,
  detail: what => `What “${what}” is made of`,
}
