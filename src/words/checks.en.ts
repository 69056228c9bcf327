import { indicatorById } from '../domain/indicators/index.ts'
import type { Problem } from '../domain/problem.ts'
import { cellIn, columnIn, otherCellIn, rowIn, saidFree, valueIn, type CheckText, type ChecksText } from './checks.ts'

const row = ({ cell }: Problem) => `“${rowIn(cell, 'en')}”`
const column = ({ cell }: Problem) => `column “${columnIn(cell, 'en')}”`
const at = ({ cell }: Problem) => `“${cellIn(cell, 'en')}”`
const listed = (problem: Problem, key: string) => valueIn(problem, key).split(' ').filter(Boolean)

const TERMS: Readonly<Record<string, string>> = {
  assessment: 'assessment of the work',
  review: 'public review',
  accountability: 'persons held responsible',
}

const FORMS: Readonly<Record<string, string>> = { 'gb-2019-60': 'form of 2019', 'gb-2021-30': 'form of 2021' }
const form = (problem: Problem, key: string) => FORMS[valueIn(problem, key)] ?? valueIn(problem, key)

/** A claim of the text that is set against the tables. */
function claim(name: string, asks: string): CheckText {
  return {
    name,
    asks,
    law: '',
    message: problem => {
      const sentence = valueIn(problem, 'sentence')
      return `${name}: ${problem.found}${sentence === '' ? '' : ` (text: “${sentence}”)`}`
    },
  }
}

const structure = {
  'S-CELLS': {
    name: 'Complete tables',
    asks: 'Every cell of the form is there: 200 in the form of 2021, 198 in that of 2019.',
    law: '',
    message: problem => {
      const missing = listed(problem, 'missing')
      const tables = missing.length === 0 ? '' : `; table ${missing.join(' and ')} is missing`
      const oneRow = valueIn(problem, 'oneRow') === '1' ? '; “Other closure” stands in one row' : ''
      const [left, right] = [valueIn(problem, 'left'), valueIn(problem, 'right')]
      if (tables === '' && oneRow !== '')
        return `“Other closure” stands in one row: such a form has ${left} cells, one with a row each has ${right}`
      return `${left} of ${right} cells${tables}${oneRow}`
    },
  },
  'S-VERSION': {
    name: 'Version of the form',
    asks: 'Reports for 2019 and 2020 use the form of 2019, from 2021 on that of 2021.',
    law: 'General Office letters [2019] No. 60 and [2021] No. 30',
    message: problem =>
      `The report for ${valueIn(problem, 'year')} uses the ${form(problem, 'left')}; that year’s is the ${form(problem, 'right')}`,
  },
  'S-SECTIONS': {
    name: 'Six sections',
    asks: 'The report has its six sections.',
    law: 'General Office letter [2021] No. 30',
    message: problem => `Missing in the text: section ${listed(problem, 'missing').join(', ')}`,
  },
  'S-GOV-BLOCK': {
    name: 'What a government tells besides',
    asks: 'A government of county level or above tells of assessment, public review and persons held responsible.',
    law: 'OGI Regulations, art. 50',
    message: problem =>
      `The text does not mention: ${listed(problem, 'missing')
        .map(each => TERMS[each] ?? each)
        .join(', ')}`,
  },
  'S-YEAR': {
    name: 'One year',
    asks: 'Title, period and report name the same year.',
    law: '',
    message: problem => `One report names two years: ${valueIn(problem, 'left')} and ${valueIn(problem, 'right')}`,
  },
  'S-PERIOD': {
    name: 'Period',
    asks: 'The report covers 1 January to 31 December.',
    law: '',
    message: problem => `The period ${problem.found.replace('/', ' to ')} is not a whole year`,
  },
  'S-BLANK': {
    name: 'Blank cells',
    asks: 'No table has blank or struck-out cells; a blank is never taken for 0.',
    law: '',
    message: problem =>
      `Table ${valueIn(problem, 'table')}: ${valueIn(problem, 'left')} of ${valueIn(problem, 'right')} cells are blank`,
  },
  'S-UNIT': {
    name: 'Unit',
    asks: 'No unit is written into a cell, and fees are given in 10,000 yuan.',
    law: '',
    message: problem =>
      typeof problem.values?.['left'] === 'number'
        ? `${at(problem)}: ${problem.found} (10,000 yuan); perhaps given in yuan`
        : `${at(problem)}: a unit stands in the cell, “${problem.found}” (unit of the cell: ${valueIn(problem, 'right')})`,
  },
} as const satisfies Partial<ChecksText['checks']>

const numbers = {
  'N-INT': {
    name: 'Counts are whole numbers',
    asks: 'A count is a whole number of at least 0; only a change may be negative.',
    law: '',
    message: problem => `${at(problem)} is not a whole number of at least 0: ${problem.found}`,
  },
  'N-FEE': {
    name: 'Amounts',
    asks: 'An amount is at least 0 and has at most two decimals.',
    law: '',
    message: problem =>
      problem.severity === 'error'
        ? `${at(problem)} is below 0: ${problem.found}`
        : `${at(problem)} has more than two decimals: ${problem.found}`,
  },
  'N-DIGIT': {
    name: 'How numbers are written',
    asks: 'Numbers have plain digits and no separators; others are read all the same, and named.',
    law: '',
    message: problem => `${at(problem)} is written “${problem.found}” and was read as ${valueIn(problem, 'right')}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const tables = {
  'T3-CARRY': {
    name: 'Intake and closure',
    asks: 'Every column of table 3: received + brought forward = closed + carried forward.',
    law: 'note in table 3',
    message: problem =>
      `Table 3, ${column(problem)}: received + brought forward is not closed + carried forward: ${problem.found}`,
  },
  'T3-TOTAL': {
    name: 'Sum of outcomes',
    asks: 'Every column of table 3: the outcomes add up to (7) total.',
    law: '',
    message: problem => `Table 3, ${column(problem)}: the outcomes do not add up to the total: ${problem.found}`,
  },
  'T3-ROW': {
    name: 'Sum of applicants',
    asks: 'Every row of table 3: the six kinds of applicant add up to the total.',
    law: '',
    message: problem => `Table 3, ${row(problem)}: the kinds of applicant do not add up to the total: ${problem.found}`,
  },
  'T4-SUM': {
    name: 'Sum of results',
    asks: 'Every track of table 4: upheld, corrected, other and pending add up to the total.',
    law: '',
    message: problem => `Table 4, ${row(problem)}: the results do not add up to the total: ${problem.found}`,
  },
  'T2-STOCK': {
    name: 'Documents in force',
    asks: 'Documents in force are at least those issued less those repealed this year.',
    law: 'OGI Regulations, art. 20 (1)',
    message: problem => `${row(problem)}: fewer in force than issued less repealed: ${problem.found}`,
  },
  'T2-COMPETENCE': {
    name: 'Competence for government rules',
    asks: 'A body that states government rules may make them: State Council departments, governments of provinces, prefecture-level cities and autonomous prefectures, and their offices.',
    law: 'Legislation Law',
    message: problem =>
      `${at(problem)} is ${valueIn(problem, 'left')}, but by its name and level this body may not make government rules`,
  },
  'T2-DEPT': {
    name: 'Order of magnitude',
    asks: 'A town or a county’s department does not state an extraordinary number of decisions.',
    law: '',
    message: problem => `${at(problem)} is extraordinarily large: ${problem.found}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const between = {
  'X-FEE': {
    name: 'Fee notices',
    asks: 'Where applications were closed for an unpaid fee, section six tells of fee notices.',
    law: 'OGI Regulations, art. 42',
    message: problem =>
      valueIn(problem, 'right') === 'none'
        ? `${problem.found} closed for an unpaid fee, but section six says there were no fee notices`
        : `${problem.found} closed for an unpaid fee, but section six does not mention fees`,
  },
  'X-EXCESS': {
    name: 'Fees and excessive requests',
    asks: 'A fee is for excessive requests only: with one, the table or the text tells of excess.',
    law: 'OGI Regulations, art. 35 and 42',
    message: () => 'There were fees, but no excessive request in the table and no explanation in the text',
  },
  'X-APPEAL-CAP': {
    name: 'Number of appeals',
    asks: 'Reconsiderations and direct litigation are at most the applications closed this year and last.',
    law: '',
    message: problem => `More appeals than applications closed in two years: ${problem.found}`,
  },
  'X-AFTER': {
    name: 'Litigation after reconsideration',
    asks: 'It is at most the reconsiderations upheld or ended otherwise, this year and last.',
    law: '',
    message: problem => `More litigation than reconsiderations it could follow in two years: ${problem.found}`,
  },
  'X-DIRECT-2024': {
    name: 'Reconsideration first',
    asks: 'From 2024 a refusal goes to reconsideration first, so direct litigation should fall.',
    law: 'Administrative Reconsideration Law, art. 23',
    message: problem =>
      `Reconsideration comes first since 2024, yet ${valueIn(problem, 'left')} went to court directly`,
  },
  'D-DEADLINE': {
    name: 'Published in time',
    asks: 'Departments publish by 31 January of the next year, governments by 31 March.',
    law: 'OGI Regulations, art. 49',
    message: problem =>
      valueIn(problem, 'right').endsWith('-01-01')
        ? `Published on ${valueIn(problem, 'left')}, before the reported year had ended`
        : `Published on ${valueIn(problem, 'left')}, due by ${valueIn(problem, 'right')}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const plausible = {
  'P-OTHER': {
    name: 'Share of “other”',
    asks: '“Other closure: other” is at most 15 % of what was closed.',
    law: '',
    message: problem => `“Other closure: other” is large and may hide reasons: ${problem.found}`,
  },
  'P-PARTIAL0': {
    name: 'Severance',
    asks: 'With twenty refusals or more there is some partial disclosure.',
    law: 'OGI Regulations, art. 37',
    message: problem => `${valueIn(problem, 'right')} refusals and no partial disclosure: severance seems unused`,
  },
  'P-SECRET': {
    name: 'Share of state secrets',
    asks: 'State secrets are at most half of ten or more refusals.',
    law: 'OGI Regulations, art. 14',
    message: problem => `State secrets are more than half of the refusals: ${problem.found}`,
  },
  'P-NOTHELD': {
    name: 'Share of “not held”',
    asks: '“Not held” is at most 60 % of thirty or more closed applications.',
    law: 'OGI Regulations, art. 36',
    message: problem => `“Not held” is a large share of what was closed: ${problem.found}`,
  },
  'P-PARSE': {
    name: 'Slipped digit',
    asks: 'Where an equation fails: is it one number with a digit too many or too few?',
    law: '',
    message: problem =>
      `${at(problem)}: with ${valueIn(problem, 'right')} for ${valueIn(problem, 'left')} every equation around it holds; a digit may have slipped`,
  },
  'P-SWAP': {
    name: 'Swapped cells',
    asks: 'Where an equation fails: are two neighbouring cells in each other’s place?',
    law: '',
    message: problem =>
      `${at(problem)} and its neighbour “${otherCellIn(problem, 'en')}”: swapped (${problem.found}), every equation around them holds`,
  },
} as const satisfies Partial<ChecksText['checks']>

const narrative = {
  'NT-RECEIVED': claim('Text: received', 'The text’s number of applications received is that of table 3.'),
  'NT-CARRY-IN': claim('Text: brought forward', 'The text’s number brought forward is that of table 3.'),
  'NT-CARRY-OUT': claim('Text: carried forward', 'The text’s number carried forward is that of table 3.'),
  'NT-PROCESSED': claim('Text: closed', 'The text’s number closed or answered is the total of table 3.'),
  'NT-GRANTED': claim('Text: granted in full', 'The text’s number granted in full is that of table 3.'),
  'NT-PARTIAL': claim('Text: granted in part', 'The text’s number granted in part is that of table 3.'),
  'NT-GRANTED+PARTIAL': claim('Text: disclosed', 'The text’s number granted in full or in part is that of table 3.'),
  'NT-DENIED': claim('Text: withheld', 'The text’s number withheld is that of table 3.'),
  'NT-UNABLE': claim('Text: cannot provide', 'The text’s number that could not be provided is that of table 3.'),
  'NT-REFUSED': claim('Text: not processed', 'The text’s number not processed is that of table 3.'),
  'NT-OTHER': claim('Text: other closure', 'The text’s number closed otherwise is that of table 3.'),
  'NT-APPLICANT': claim('Text: applicants', 'The text’s numbers by kind of applicant are those of table 3.'),
  'NT-REVIEW': claim('Text: reconsideration', 'The text’s numbers of reconsiderations are those of table 4.'),
  'NT-LITIGATION': claim('Text: litigation', 'The text’s numbers of lawsuits are those of table 4.'),
  'NT-RULES': claim('Text: government rules', 'The text’s number of government rules is that of table 2.'),
  'NT-NORMDOCS': claim('Text: normative documents', 'The text’s number of normative documents is that of table 2.'),
  'NT-FEE': saidFree(claim('Text: fees', 'What the text says of fees agrees with the tables.'), (unpaid, sentence) => {
    return `The text says “${sentence}”, yet table 3 has ${unpaid} closed because a fee was not paid: fees were asked for, and the text should say so.`
  }),
  'NT-SUM': claim('Sum within a sentence', 'The parts that a sentence lists add up to its total.'),
  'NT-PCT': claim('Text: percentage', 'A percentage is part by whole, rounded or cut off at its decimals.'),
  'NT-YOY': claim('Text: year on year', 'A change on last year agrees with last year’s report.'),
  'NT-WORDS': claim('Text: verdicts in words', '“All upheld”, “no case lost”, “none” agree with table 4.'),
  'NT-SCOPE': claim(
    'Text: basis of “handled”',
    'The number handled is received or closed, with or without what was carried.',
  ),
} as const satisfies Partial<ChecksText['checks']>

const before = (problem: Problem) => valueIn(problem, 'before')

const years = {
  'Y-CARRY': {
    name: 'Carry-over chain',
    asks: 'What last year’s report carries forward is what this year’s brings forward, by kind of applicant. A different total fails; only a different split is doubtful.',
    law: '',
    message: problem =>
      `${before(problem)} carries ${valueIn(problem, 'left')} out, this year brings ${valueIn(problem, 'right')} in (${columnIn(problem.cell, 'en')}): ${problem.found}`,
  },
  'Y-STOCK': {
    name: 'Stock chain',
    asks: 'In force = in force last year + issued − repealed. Expiry, revision and clean-up move the stock too, so a gap is only doubtful.',
    law: '',
    message: problem => `${rowIn(problem.cell, 'en')} in force does not follow from last year: ${problem.found}`,
  },
  'Y-BREAK': {
    name: 'Change of form',
    asks: 'Where two years use different forms, the stocks of table 2 and the parts of “other closure” are not joined.',
    law: 'General Office letter [2021] No. 30',
    message: problem =>
      `From the ${form(problem, 'left')} to the ${form(problem, 'right')}: the stocks of table 2 and the parts of “other closure” are not joined to last year`,
  },
  'Y-JUMP': {
    name: 'Jump between years',
    asks: 'No main number is more than five times last year’s or less than a fifth of it (where the larger is 30 or more).',
    law: '',
    message: problem => `${cellIn(problem.cell, 'en')} differs from last year more than fivefold: ${problem.found}`,
  },
  'Y-FROZEN': {
    name: 'Table 2 as last year',
    asks: 'Fewer than three numbers above 0 of table 2 are the same as last year’s (items of last year and their change in the form of 2019 do not count).',
    law: 'General Office letter [2021] No. 30',
    message: problem =>
      `${valueIn(problem, 'left')} of ${valueIn(problem, 'right')} numbers above 0 in table 2 are exactly last year’s: it may have been copied`,
  },
  'Y-TEXT': {
    name: 'Text as last year',
    asks: 'Sections 1 and 5 are less than 80% alike to last year’s (shared runs of five characters).',
    law: 'General Office letter [2021] No. 30',
    message: problem => `Section ${valueIn(problem, 'section')} repeats last year’s text: ${problem.found} alike`,
  },
  'Y-PENDING': {
    name: 'Pending appeals',
    asks: 'Appeals pending at the end of last year are not more than this year’s total of the same kind.',
    law: '',
    message: problem =>
      `${rowIn(problem.cell, 'en')}: ${valueIn(problem, 'left')} pending last year, only ${valueIn(problem, 'right')} in this year’s total`,
  },
} as const satisfies Partial<ChecksText['checks']>

const coverage = (problem: Problem) =>
  valueIn(problem, 'of') === ''
    ? ''
    : ` (${valueIn(problem, 'have')} of ${valueIn(problem, 'of')} bodies below have a report)`

const levels = {
  'L-SUM': {
    name: 'Sum of the bodies below',
    asks: 'The reports below add up to the body’s own, cell by cell of tables 3 and 4. It fails only where all are there; else it is a remark with its coverage.',
    law: '',
    message: problem =>
      `${cellIn(problem.cell, 'en')}: the bodies below do not add up to this report: ${problem.found}${coverage(problem)}`,
  },
  'L-PART': {
    name: 'Part within the whole',
    asks: 'No number of a report exceeds that of the body above; decisions and fees below do not add up to more. Documents issued jointly may: doubtful.',
    law: '',
    message: problem =>
      valueIn(problem, 'sum') === ''
        ? `${cellIn(problem.cell, 'en')} exceeds the same cell of ${valueIn(problem, 'above')}: ${problem.found}`
        : `${cellIn(problem.cell, 'en')}: the bodies below add up to more than this report: ${problem.found}`,
  },
  'L-OFFICE': {
    name: 'Office within its government',
    asks: 'No number of the office’s own report exceeds its government’s.',
    law: '',
    message: problem =>
      `${cellIn(problem.cell, 'en')} exceeds the same cell of ${valueIn(problem, 'above')}: ${problem.found}`,
  },
  'L-MIXED': {
    name: 'One scope in a sum',
    asks: 'A sum holds reports of one scope: own, level and region are never added up.',
    law: '',
    message: problem => `These reports are of different scopes and cannot be added: ${problem.found}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const indicatorName = (problem: Problem) => indicatorById(valueIn(problem, 'indicator'))?.en ?? ''

const among = {
  'P-ALLZERO': {
    name: 'No applications for years',
    asks: 'A remark where a body of county level or above receives no application two years running.',
    law: '',
    message: problem => `No application received in ${before(problem)} nor this year`,
  },
  'P-PEER': {
    name: 'Far from its peers',
    asks: 'No rate stands further than 3.5 (robust z) from the median of at least eight reports of the same year, level and scope; fewer than 30 cases are not looked at.',
    law: '',
    message: problem =>
      `${indicatorName(problem)} ${valueIn(problem, 'left')}%, median of ${valueIn(problem, 'peers')} peers ${valueIn(problem, 'right')}% (robust z ${valueIn(problem, 'z')})`,
  },
} as const satisfies Partial<ChecksText['checks']>

/** The checks in English. */
export const CHECKS_EN: ChecksText = {
  families: {
    S: 'Structure',
    N: 'Numbers',
    T3: 'Equations of table 3',
    T4: 'Equations of table 4',
    T2: 'Table 2',
    X: 'Between tables',
    NT: 'Text and tables',
    D: 'Deadline',
    P: 'Plausibility',
    Y: 'Across years',
    L: 'Across levels',
  },
  checks: {
    ...structure,
    ...numbers,
    ...tables,
    ...between,
    ...plausible,
    ...narrative,
    ...years,
    ...levels,
    ...among,
  },
}
