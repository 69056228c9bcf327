/** What one file may be, refused by name beyond; the page 说明 shows these numbers. */
export const LIMITS = {
  /** Bytes of a text file. */
  bytes: 256 * 1024 * 1024,
  rows: 2_000_000,
  columns: 2_000,
  /** Rows of one sheet of a workbook. */
  sheetRows: 300_000,
  /** Characters of one cell. */
  cell: 32_768,
  /** Characters of a web page or a running text. */
  text: 6_000_000,
  /** Tags of a web page. */
  tags: 250_000,
  /** Problems kept of one kind; the rest is counted. */
  problems: 100,
  seconds: 60,
  /** Pages of a PDF, and pieces of text on one page. */
  pages: 200,
  marks: 20_000,
  /** Bytes that a compressed file may unpack to, how many times its own size, and how many files it may hold. */
  unpacked: 50 * 1024 * 1024,
  ratio: 100,
  entries: 1_000,
} as const

/** Characters of a file's text that are kept with it, so that a place can be shown and a sheet read again. */
export const KEPT_TEXT = 2_000_000
