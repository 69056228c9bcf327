import type { importPage as zh } from '../zh/import.ts'

/** What the page Import says. */
export const importPage: typeof zh = {
  title: 'Import',
  lead: 'Drop annual reports as web pages, text or CSV: see at once what was read and what is wrong, beside the published data.',
  stays:
    'Files are read in your browser only: never uploaded, never part of an address. Your work is saved in this browser by itself, and you can delete it all at any time.',
  drop: 'Drop files here',
  dropNow: 'Let go to read',
  or: 'or',
  pick: 'Choose files',
  kinds:
    'Readable: saved web pages (.html), copied text (.txt), Markdown, CSV / TSV (official sheet, wide, long). The encoding is recognised.',
  notYet: 'PDF, Word and Excel files cannot be read yet: open them, copy all of the text and paste it into the box.',
  paste: 'Paste the text or tables of a report',
  pasteHint: 'Copy all of it from a web page, a PDF or Word, and paste it here.',
  pasteRead: 'Read what was pasted',
  pasteName: count => `pasted-text-${count}.txt`,
  progress: {
    title: 'Reading',
    done: (done, of) => `${done} of ${of} files`,
    cancel: 'Cancel',
    waiting: 'waiting',
    reading: 'reading…',
    read: 'read',
  },
  refused: {
    title: 'Files that were not read',
    cancelled: 'Cancelled. Drop it again if you need it.',
    timeout: seconds =>
      `Stopped after ${seconds} seconds. Split the file, or copy only the text of the report and paste it.`,
    failed: 'The program failed on it; other files are not touched. Paste the text instead, or use another format.',
    tooLarge: limit => `Larger than ${limit}, not read. Split it and import the parts.`,
    unreadable: 'The browser cannot read it: it may be a folder, or it was moved or deleted.',
    dismiss: 'Clear these notes',
  },
  size: bytes => {
    if (bytes < 1024) return `${bytes} bytes`
    if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`
  },
  files: {
    count: files => (files === 1 ? '1 file' : `${files} files`),
    title: 'Imported',
    summary: (files, reports) =>
      `${files === 1 ? '1 file' : `${files} files`}, ${reports === 1 ? '1 report' : `${reports} reports`}`,
    remove: 'Remove',
    removeNamed: file => `Remove ${file}`,
    removeAll: 'Remove all',
    none: 'No report was read from this file.',
    layouts: {
      html: 'tables of a web page (HTML)',
      text: 'text, one cell a line',
      glued: 'text with glued numbers',
      pipe: 'pipe or Markdown tables',
      sheet: 'official sheet as CSV',
      wide: 'wide (a row a report)',
      long: 'long (a row a cell)',
    },
    layoutUnknown: 'not recognised',
    binary: 'not text',
    encoding: 'Encoding',
    layout: 'Layout',
    reports: 'Reports',
    open: 'Open report',
    grid: 'The tables as read',
    replaced:
      'A published report of the same body and year is replaced by this file for now; removing the file brings it back.',
    more: count => `${count} more reports; see them on the pages Table and Report.`,
    moreFiles: count => (count === 1 ? 'Show 1 more file' : `Show ${count} more files`),
    useTable: 'See them in the table',
    useChecks: 'See their checks',
    report: 'Report',
    form: 'Form',
    scope: 'Scope',
    cells: 'Cells read',
    identities: 'Identities',
    narrative: 'Text agrees',
  },
  fillIn: {
    title: 'Fill in body, year and scope',
    organ: 'Body',
    year: 'Report year',
    scope: 'Scope',
    fill: 'Fill in',
    badYear: 'A year has four digits, such as 2023.',
  },
  problems: {
    title: 'Problems',
    none: 'No problem was found.',
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    all: 'All',
    severity: 'Severity',
    file: 'File',
    allFiles: 'All files',
    shown: (shown, of) => `${shown} of ${of} shown`,
    showMore: 'Show more',
    found: 'Found',
    toCell: 'See this cell in the report',
    code: 'Code',
    nothing: 'No problem fits.',
  },
}
