import { cellIn, valueIn } from './checks.ts'
import type { FileText } from './files.ts'
import { shortFound } from './reading.ts'

const LIMIT_KINDS: Readonly<Record<string, string>> = {
  bytes: 'bytes in the file',
  rows: 'rows',
  columns: 'columns',
  cell: 'characters in one cell',
  text: 'characters of a page or text',
  tags: 'tags of a page',
  sheetRows: 'rows of a sheet',
  unpacked: 'bytes when unpacked',
  ratio: 'times its size when unpacked',
  entries: 'files in the archive',
  marks: 'pieces of text on a page',
  pages: 'pages',
}

const COLUMNS: Readonly<Record<string, string>> = {
  report_year: 'report year',
  division_code: 'division code',
  uscc: 'unified social credit code',
  level: 'level',
  scope: 'scope',
  format: 'format',
  published: 'publication date',
}

const CHOICES: Readonly<Record<string, string>> = {
  level: 'province, prefecture, county, town',
  scope: 'own, level, region, unknown',
  format: 'gb-2021-30, gb-2019-60',
}

export const filesEn: FileText = {
  EMPTY: () => 'The file is empty.',
  'NOT-TEXT': () =>
    'This is binary data of no known format. Save it as a web page, PDF, Word, Excel or CSV file, then import.',
  JSON: () => 'The file is JSON, not an annual report. Import a web page, text or CSV.',
  'TOO-LARGE': problem =>
    `More than ${valueIn(problem, 'limit')} ${LIMIT_KINDS[valueIn(problem, 'kind')] ?? ''}: not read. Split the file and import the parts.`,
  ENCODING: problem => {
    const at = `byte ${Number(problem.values?.['offset'] ?? 0) + 1} (line ${valueIn(problem, 'line')})`
    const reason = valueIn(problem, 'reason')
    const name = problem.found.toUpperCase()
    if (reason === 'utf-32') return `The file is in ${name}, which is not supported. Save it as UTF-8.`
    if (reason === 'cut') return `The file is marked as ${name} but is damaged or cut off. Export it again as UTF-8.`
    if (reason === 'broken')
      return `Most of the file is UTF-8, but ${at} is not: cut off, or mixed with another encoding. Export it again.`
    return `The encoding is not known: not UTF-8 (from ${at}), UTF-16, GB18030 (GBK) or Big5. Choose an encoding for it on the page Import, or save it as UTF-8.`
  },
  'BOM-INSIDE': problem =>
    `${valueIn(problem, 'count')} byte order marks (U+FEFF) inside the text were removed; files may have been joined.`,
  NUL: problem => `${valueIn(problem, 'count')} NUL characters were removed. Look at the value they stood in.`,
  QUOTE: problem =>
    valueIn(problem, 'kind') === 'inside'
      ? `A quotation mark inside a field without quotes, kept as it is: ${shortFound(problem)}`
      : `A quotation mark that is never closed, taken as a character; only this field is touched: ${shortFound(problem)}`,
  MORE: problem => `${valueIn(problem, 'count')} more of this kind (${problem.found}) are not listed.`,
  'ROW-LENGTH': problem =>
    `This row has ${valueIn(problem, 'fields')} fields, the header ${valueIn(problem, 'expected')}: a delimiter too many or too few. The row is not used: ${shortFound(problem)}`,
  'HEADER-AGAIN': () => 'The header stands here again; skipped.',
  'SKIPPED-ROW': problem => `A row of one field, skipped as a note: ${shortFound(problem)}`,
  'NO-ROWS': () => 'A header and no report under it. Add the rows.',
  'DUP-COLUMN': problem =>
    valueIn(problem, 'kind') === 'cell'
      ? `Columns ${valueIn(problem, 'used')} and ${valueIn(problem, 'left')} are the same cell (${cellIn(problem.cell, 'en')}); where they differ it is left empty.`
      : `The column name “${shortFound(problem)}” stands twice: column ${valueIn(problem, 'used')} is used, column ${valueIn(problem, 'left')} is not.`,
  'DUP-EQUAL': problem => `“${cellIn(problem.cell, 'en')}” stands twice with the same value; counted once.`,
  'DUP-CELL': problem =>
    `“${cellIn(problem.cell, 'en')}” stands twice and differs: “${valueIn(problem, 'one')}” (line ${valueIn(problem, 'first')}) and “${valueIn(problem, 'other')}”. Left empty; keep the right one only.`,
  'UNKNOWN-CELL': problem =>
    valueIn(problem, 'kind') === 'format'
      ? `“${cellIn(problem.cell, 'en')}” is not in this report's form (${valueIn(problem, 'format')}): not used. Look at the format column.`
      : `No cell of the form is named so: ${shortFound(problem)}. Use ids (3/granted/total) or the official row and column labels.`,
  'UNKNOWN-COLUMN': problem =>
    `The column “${shortFound(problem)}” is not known and not used. Name columns by id (3/granted/total) or by official labels joined with “/”.`,
  'BAD-NUMBER': problem =>
    `“${cellIn(problem.cell, 'en')}”: “${shortFound(problem)}”${valueIn(problem, 'unit') === '' ? '' : ` (unit ${valueIn(problem, 'unit')})`} is no number that can be used. Left empty, unread.`,
  'BAD-STATUS': problem => `The status “${valueIn(problem, 'status')}” is not known; the value decides.`,
  'STATUS-VALUE': problem =>
    `“${cellIn(problem.cell, 'en')}”: the value “${shortFound(problem)}” and the status “${valueIn(problem, 'status')}” contradict each other. Left empty, unread.`,
  'BAD-YEAR': problem =>
    `“${shortFound(problem)}” is no year; the report year stays empty. Write four digits, such as 2023.`,
  'BAD-CODE': problem =>
    `“${shortFound(problem)}” is no ${COLUMNS[valueIn(problem, 'column')] ?? 'code'}; left empty. A division code has 6 digits, a unified social credit code 18 characters.`,
  'BAD-WORD': problem =>
    `The ${COLUMNS[valueIn(problem, 'column')] ?? 'word'} “${shortFound(problem)}” is not known and taken as not given. Possible: ${CHOICES[valueIn(problem, 'column')] ?? ''}.`,
  'BAD-DATE': problem =>
    `“${shortFound(problem)}” is no date; the publication date stays empty. Write it as 2024-01-31.`,
  'FORMAT-BY-YEAR': problem =>
    `No format is given and the cells do not tell; taken as ${valueIn(problem, 'format')} ${valueIn(problem, 'year') === '' ? '(the one in force)' : `for the year ${valueIn(problem, 'year')}`}.`,
}
