import { cellIn, valueIn } from './checks.ts'
import { shortFound, type ReadingText } from './reading.ts'

const HOW: Readonly<Record<string, string>> = {
  'full-width': 'full-width characters made plain',
  separator: 'thousands separators taken out',
  unit: 'unit behind the number taken off or converted',
  note: 'note in brackets behind the number taken off',
  spaces: 'spaces inside the number taken out',
  sign: 'plus sign taken off',
  zero: '零, 〇 or the letter O taken as 0',
}

export const readingEn: ReadingText = {
  'NOT-OPENED': problem =>
    `The file cannot be opened (${problem.found === 'ENOENT' ? 'there is no such file' : problem.found === 'EISDIR' ? 'it is a folder' : shortFound(problem)}). Check path and permission, and name files one by one.`,
  'ORGAN-MISSING': () =>
    'No organ name was found; left empty. Add it to the title and read again, or fill it in the long table.',
  'ORGAN-GUESSED': problem =>
    `The title names no organ; “${shortFound(problem)}” was taken from the contact line or the publisher. Please check.`,
  'PUBLISHED-MISSING': () => 'No day of publication was found; left empty.',
  'YEAR-MISSING': () => 'No report year was found; left empty. The title or the period should state it.',
  'CODE-MISSING': () => 'The text states no division code; left empty.',
  'ROW-MISSING': problem =>
    `“${cellIn(problem.cell, 'en')}”: the table has no row “${shortFound(problem)}”; left blank. Check whether the source lacks it.`,
  'UNREAD-CELL': problem =>
    `“${cellIn(problem.cell, 'en')}”: “${shortFound(problem)}” in the source cannot be told apart for certain; left empty (unread). Fill it in from the source.`,
  ARBITRATED: problem =>
    `“${cellIn(problem.cell, 'en')}”: numbers run together as “${shortFound(problem)}”; the sums of the form give ${problem.values?.['value'] ?? ''}. Please check.`,
  'SINGLE-DIGITS': problem =>
    `“${cellIn(problem.cell, 'en')}”: the run “${shortFound(problem)}” was read as one digit a cell; that is wrong if the source hides blanks. Please check.`,
  'BY-POSITION': problem =>
    `“${cellIn(problem.cell, 'en')}”: the row has fewer numbers than columns; they were placed by where they stand, the rest is blank (${shortFound(problem)}). Please check.`,
  'BY-ORDER': problem =>
    `“${cellIn(problem.cell, 'en')}”: the row lacks its label and was placed by order (${shortFound(problem)}). Please check.`,
  REPAIRED: problem =>
    `“${cellIn(problem.cell, 'en')}”: ${HOW[String(problem.values?.['how'])] ?? 'spelling tidied'} (source: “${shortFound(problem)}”).`,
  'FORM-UNSUPPORTED': problem =>
    `This is the statistics table of before 2019 (see “${shortFound(problem)}”); it cannot be compared with the present form and was not read. Supported are the forms of 2019 (No. 60) and 2021 (No. 30).`,
  'FORM-MIXED': () =>
    'Table 2 is of the 2019 form, yet table 3 splits “other closure” into three rows, which that form does not have; they were left out. Check the source.',
  'NO-TABLE': () =>
    'No official table of an annual report (table 2, 3 or 4) was found. If it is an annual report, save it as web page or text and try again.',
  CORRECTED: problem =>
    `“${cellIn(problem.cell, 'en')}”: you corrected it to ${valueIn(problem, 'now') === '' ? 'blank' : valueIn(problem, 'now')}; the file says “${shortFound(problem)}”.`,
  MAPPED: problem =>
    `${valueIn(problem, 'reports')} reports were read by the ${valueIn(problem, 'parts')} parts that you named.`,
}
