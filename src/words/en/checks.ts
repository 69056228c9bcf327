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
  },
  boards: 'The boards of checks',
  boardNames: {
    balance: 'Equations',
    chains: 'Year to year',
    levels: 'Levels',
    coverage: 'Coverage and dates',
    copies: 'Copies',
    peers: 'Outliers',
    rules: 'Rules',
    paper: 'Check report',
  },
  progress: (done, of) => `Checking: ${done} of ${of} reports`,
  chains: {
    titles: { carry: 'Applications carried over', documents: 'Normative documents in force', rules: 'Rules in force' },
    leads: {
      carry:
        'Each place: “brought forward” of this year less “carried forward” of last year. 0 is ✓; where only the split by applicant differs, ≈.',
      documents:
        'Each place: in force this year less (in force last year + issued − repealed). Expiry and clean-up move the stock too: a gap is only doubtful.',
      rules: 'Each place: in force this year less (in force last year + issued − repealed).',
    },
    onlyBroken: 'Only bodies whose chain breaks',
    summary: (broken, of) =>
      broken === 0
        ? `The years of all ${of} bodies follow from each other.`
        : `${broken} of ${of} bodies ${broken === 1 ? 'has' : 'have'} a year that does not follow.`,
    none: 'No two years in a row: there is no chain.',
    noneBroken: 'No chain breaks.',
    first: 'no report to follow from',
    note: ({ first, broken, largest }) =>
      `breaks first in ${first}; ${broken === 1 ? '1 gap' : `${broken} gaps`}, at most ${largest}`,
    states: {
      kept: 'follows from last year',
      split: 'the total follows, the split by applicant does not',
      broken: 'does not follow from last year',
      untold: 'cannot be told',
    },
  },
  levels: {
    title: 'Sums across levels',
    lead: 'The reports below a body are added and set beside its own, cell by cell. It says how many there are; while some are missing, a difference is only a remark.',
    none: 'None of these reports has bodies listed below it, or those have no report.',
    mixed: counts =>
      `The selection holds several scopes (${counts}). No page adds them; here they are set beside each other.`,
    unknownScope: 'The scope of these reports is not known: whether they may be added cannot be told.',
    coverage: (have, of) => `${have} of ${of} bodies below have a report`,
    differ: count => (count === 1 ? '1 cell differs' : `${count} cells differ`),
    notWhole:
      'Only lower governments are listed, not the body’s own departments: the sum is smaller by nature, and nothing is judged.',
    within: 'within',
    open: 'Open this report',
    absent: 'Without a report:',
    cell: 'Cell',
    byApplicant: 'Below, by applicants',
    below: 'Below, as published',
    own: 'This report',
    verdict: 'Result',
    slip: 'totals published below differ from their applicants',
    verdicts: { PASS: 'equal', FAIL: 'fails', WARN: 'doubtful', NOT_ASSESSABLE: 'cannot be told', REMARK: 'remark' },
    rest: (equal, untold) =>
      `Of the 190 cells of tables 3 and 4, ${equal} are equal${untold === 0 ? '' : ` and ${untold} cannot be told for a blank`}.`,
    exceeding: 'Numbers below that exceed this report',
  },
  coverage: {
    title: 'Reports there are',
    lead: 'Each place is a report: ✓ whole, ◐ cells absent or unread, ? no number could be read, · before the first report, – no report.',
    summary: (have, of) => `${have} of ${of} expected reports are there.`,
    before: 'before the body’s first report',
    missing: 'no report found',
    missingSign: '–',
    whole: 'the report is whole',
    partial: (absent, unread) => `${absent} cells absent, ${unread} unread`,
    unreadable: 'no number could be read',
    deadlineTitle: 'Deadline',
    deadlineLead: 'Departments by 31 January of the next year, governments by 31 March. Each place: days too late.',
    deadlineSummary: (late, known, of) =>
      known === 0
        ? `None of the ${of} reports has a date of publication: it cannot be told.`
        : `${known} of ${of} reports have a date of publication; ${late} of these ${late === 1 ? 'was' : 'were'} late.`,
    late: days => `+${days} d`,
    dates: (published, due) => `published ${published}, due ${due}`,
    noDate: 'date of publication not known',
  },
  copies: {
    title: 'Copied from last year',
    lead: 'Against last year’s report: numbers above 0 of table 2 that are the same, and how alike sections 1 and 5 are. Alike is not copied: open the two beside each other.',
    summary: (doubtful, of) =>
      of === 0
        ? 'No two years in a row to compare.'
        : `${doubtful} of ${of} reports that have a year before ${doubtful === 1 ? 'is' : 'are'} doubtful.`,
    noText: 'These reports have no text: only numbers can be compared.',
    withText: count => `${count} have the text of both years.`,
    report: 'Report',
    table: 'Same numbers in table 2',
    section: number => `Section ${number}, alike`,
  },
  peers: {
    title: 'Far from their peers',
    lead: 'Against the median of at least eight other reports of the same year, level and scope: a robust z above 3.5. Fewer than 30 closed cases are not looked at. An outlier is not an error.',
    none: 'Fewer than eight peers, or fewer than 30 closed cases everywhere: nothing to compare.',
    summary: (outliers, asked, reports) =>
      `${outliers} of ${asked} rates of ${reports} reports ${outliers === 1 ? 'is an outlier' : 'are outliers'}.`,
    report: 'Report',
    indicator: 'Indicator',
    own: 'This report',
    median: 'Median',
    count: 'Peers',
    z: 'Robust z',
  },
  paper: {
    title: 'Check report',
    lead: 'A page for each body: every failure and doubt as an equation, with its cell and its source.',
    sheets: { counts: 'Summary', findings: 'Findings' },
    year: 'Year',
    rule: 'Rule',
    name: 'Name',
    result: 'Result',
    cell: 'Cell',
    equation: 'Equation',
    message: 'Finding',
    link: 'Link',
    source: 'Source',
    print: 'Print',
    save: 'Download XLSX',
    fileName: 'check-report',
    cut: (most, of) => `Only the first ${most} of ${of} bodies are set; choose fewer.`,
    counts: ({ failed, doubtful, passed, untold }) =>
      `${failed} failed, ${doubtful} doubtful, ${passed} passed, ${untold} cannot be told`,
  },
  rules: {
    severity: 'Severity',
    severities: { fails: 'fails', doubtful: 'doubtful', remark: 'remark' },
    on: 'on',
    off: (count, names) =>
      `${count === 1 ? 'One rule is' : `${count} rules are`} switched off here and not in the numbers below: ${names}.`,
    allOn: 'Switch all on',
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
