import type { methods as zh } from '../zh/methods.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** What the page Methods says. */
export const methods: typeof zh = {
  title: 'Methods',
  lead: 'What each word means, how each number is computed, where the data comes from, and what cannot be compared.',
  contents: 'On this page',
  sections: {
    data: 'Data and downloads',
    indicators: 'Indicators',
    terms: 'Words and articles',
    forms: 'The two forms and their breaks',
    marks: 'Marks',
    limits: 'What cannot be done',
  },
  data: {
    reports: (reports, units) =>
      `${units === 1 ? 'one body' : `${units} bodies`}, ${reports === 1 ? 'one report' : `${reports} reports`}`,
    notOpen: 'Not open; tick it under “Data sets” at the top of the page',
    synthetic: 'Synthetic sample data: bodies, numbers and the faults in them were made by a program.',
    real: 'As published by each body; errors of the publication are kept and shown on the page Checks.',
    files: 'File',
    size: 'Size',
    hash: 'SHA-256',
    wholePackage:
      'The whole is a Frictionless data package: datapackage.json describes the columns, values and hashes of each file.',
    sources: count => `Sources of the reports (${count} with an address)`,
    problems: 'Problems of this data set',
    own: 'Reports that you import are kept in this browser, can be deleted at any time and are never uploaded; no number or text of them is in the address, which names body, year and scope where one of them is open.',
  },
  indicator: {
    name: 'Indicator',
    formula: 'Formula',
    note: 'Meaning and limits',
    base: smallest =>
      `With fewer than ${smallest} cases closed, only the numbers are given: no rank, no colour, no change.`,
    derived:
      'A blank is not taken for 0. It is derived only where the report’s own totals leave a single value (where the stated parts already make up the total, the others are 0), and then marked †.',
    noDirection: 'It is not agreed that more or less of any of these is better, so none is coloured as good or bad.',
    notes: {
      demand: 'Counted in the year received; what is not closed is carried forward.',
      workload: 'All applications that there were to decide in the year.',
      closure_rate: 'Adds up to 100% with the carry-over rate. Applications of late December are no delay.',
      carry_rate: 'Mostly applications received late in the year; not misconduct.',
      disclosure_rate:
        'Over those closed, not those received. A low rate is not secrecy: it depends on what was asked for.',
      full_rate: 'Granted in full.',
      partial_rate: 'Granted in part after severance; counted here only.',
      denial_rate: 'All eight grounds. A low rate is not openness: look at what could not be provided.',
      unable_rate: 'Not held, would need to be created, still unclear after correction.',
      not_held_share: 'Rises where one body answers for another.',
      refused_rate: 'Five cases. Rises where few people apply very often.',
      other_rate:
        'One row in the forms of 2019 and 2020, three rows since: the sums compare, the parts before 2021 are unknown.',
      merits_disclosure_rate:
        'Only applications decided on their substance: what cannot be provided or is not processed plays no part.',
      appeal_intensity:
        'Appeals and applications need not be the same cases: a ratio, not a share. Since 2024 some disputes go to reconsideration first.',
      review_correction_rate:
        'Over reconsiderations decided (upheld, corrected, other), without pending ones. Some divide by all of them, which gives less.',
      litigation_correction_rate:
        'Both kinds of court cases, over those decided. Without cases there is no rate, which is not 0%.',
      doc_stock:
        'Rules and normative documents in force at the end of the year. The form of 2019 asks for those made public, which is something else; from 2021 on only.',
      doc_turnover:
        'Issued less repealed in the year; not the change of those in force, which expiry, revision and transfers move too.',
      denial_mix: 'Each of the eight grounds as a share of all withheld; each may be compared by itself.',
      applicant_mix:
        'Each of the six kinds of applicants as a share of those received; each may be compared by itself.',
      yoy: 'None where the year before was 0; not ranked where it was below 30.',
      per_capita:
        'For whole regions only, and only where somebody names a population, its year and its source; otherwise not computed.',
    },
    breaks: { form2019: 'Break in 2019', form2021: 'Break in 2021', reviewFirst: 'Break in 2024' },
    formulas: {
      yoy: 'Received this year ÷ received the year before − 1',
      per_capita: 'Received this year ÷ residents (10,000)',
      denial_mix: 'Each ground ÷ all withheld',
      applicant_mix: 'Received from each kind of applicant ÷ all received',
    },
  },
  terms: {
    label: 'In the form',
    english: 'English',
    law: 'Regulation',
    lawName:
      'Articles of the Regulation on Open Government Information (2019). Which article stands behind a row is our reading, not an official one.',
    glossary: 'Other words',
    glossaryList: [
      ['勾稽关系', 'Cross-foot identity', 'An equation that the numbers of a form must keep.'],
      [
        '口径',
        'Scope',
        'Whether a report counts one body, a government with its departments, or a whole region. Different scopes are neither added nor compared.',
      ],
      ['结转', 'Carry-over', 'Applications received in one year and closed in the next.'],
      ['区分处理', 'Severance', 'What may be disclosed is disclosed, the rest is blacked out.'],
      [
        '复议前置',
        'Reconsideration first',
        'Since 1 January 2024 a refusal must go to administrative reconsideration before a court.',
      ],
      [
        '三安全一稳定',
        'Three securities and one stability',
        'State security, public security, economic security, social stability.',
      ],
    ],
    lawOf: law => {
      if (law === '') return '—'
      const paragraph = /^(\d+)-(\d+)$/.exec(law)
      if (paragraph) return `Art. ${paragraph[1]}, para. ${paragraph[2]}`
      const text = law.replaceAll(/[一二三四五六七八九十]/g, sign => String(NUMERALS.indexOf(sign) + 1))
      return `Art. ${text}`
    },
  },
  forms: {
    years: (from, to) => (to === null ? `since ${from}` : `${from}–${to}`),
    cells: (cells, identities) => `${cells} cells, ${identities} identities`,
    rule: 'Issued by',
    tables: 'Cells by table',
    table: number => `Table ${number}`,
    breaks: 'Breaks',
    breakList: [
      'Up to 2018 another statistics table was used, with other items on another basis; it is recognised here and not read.',
      'In 2021 table 2 changed: “total public” is not “in force”, fees are an amount and no longer a number of items, and procurement and other services are gone. Decisions on licences, penalties and coercion continue. Charts show the break and do not join the line.',
      'Since 2021 “other closure” has three parts; the parts of earlier reports are unknown, not 0.',
      'Since 2024 reconsideration comes first: direct litigation should fall and reconsideration rise, which is no worse conduct.',
    ],
  },
  marks: {
    lead: 'A blank is never taken for 0. Where there is no number, a mark says why.',
    failed: 'Fails a check; the equation is one click or hover away',
    small: 'Too few cases',
  },
  limits: {
    list: [
      'The reports hold nothing on time taken, so there is no “on-time rate”.',
      'Departments publish by 31 January, governments by 31 March (art. 49); where the day could not be read, nothing is said of it.',
      'A document issued jointly counts for every issuing body: departments may add up to more than the region.',
      'Appeals have no carry-over row: a case pending at the end of a year is counted again in the next, so years do not add up.',
      'Bodies differ in who applies and for what: a rate is no grade.',
    ],
    files: 'The most that one file may hold',
    fileList: it =>
      `${it.size}, ${it.rows} rows, ${it.columns} columns, ${it.seconds} seconds of reading; beyond that it is refused, with the reason.`,
  },
}
