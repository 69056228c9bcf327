import { CODE_NAME, TIME_NAME } from '../../domain/columnNames.ts'
import { numberAt, textAt, type DataColumn, type DataTable } from '../../domain/dataTable.ts'

/** What a column of an unknown table is for: when, by what, how much; `text` is only read. */
export const ROLES = ['time', 'dimension', 'measure', 'text'] as const
export type Role = (typeof ROLES)[number]

/** Columns of more different texts than this are read, not grouped by. */
const MOST_GROUPS = 2000

/** The guessed role of each column. A code stays a text, whatever its digits. */
export function rolesOf({ names, columns, rows }: DataTable): readonly Role[] {
  return columns.map((column, index) => roleOf(column, names[index] ?? '', rows))
}

function roleOf(column: DataColumn, name: string, rows: number): Role {
  if (column.kind === 'raw') return 'text'
  if (column.kind === 'dict') return roleOfWords(column.words, name)
  if (CODE_NAME.test(name)) return column.kind === 'int' ? 'dimension' : 'text'
  return TIME_NAME.test(name) && isYears(column, rows) ? 'time' : 'measure'
}

function roleOfWords(words: readonly string[], name: string): Role {
  if (words.length > MOST_GROUPS) return 'text'
  if (!CODE_NAME.test(name) && isOfNumbers(words)) return 'measure'
  return TIME_NAME.test(name) && words.every(word => word.trim() === '' || /\d/u.test(word)) ? 'time' : 'dimension'
}

/** Whether all that is stated are numbers, some of them spelt in a way that a number does not keep: 1,234 or 2.50. */
function isOfNumbers(words: readonly string[]): boolean {
  const stated = words.filter(word => !isMissing(word))
  return stated.length > 0 && stated.every(word => !/^-?0\d/u.test(word) && !Number.isNaN(numberOf(word)))
}

function isYears(column: DataColumn, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    const value = numberAt(column, row)
    if (!Number.isNaN(value) && (value < 1900 || value > 2100)) return false
  }
  return true
}

/** What stands for nothing: an empty field, a dash, a slash. It is missing, never 0. */
export function isMissing(word: string): boolean {
  return /^\s*(?:[-–—－/／]|\.{2,3}|n\/?a)?\s*$/iu.test(word)
}

/** A word as a number; NaN where it is missing or none. */
export function numberOf(word: string): number {
  const plain = word.normalize('NFKC').trim()
  if (isMissing(plain) || !/^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?$/u.test(plain)) return Number.NaN
  return Number(plain.replaceAll(',', ''))
}

/** How the numbers of a column are read by row; NaN where one is missing. */
export function reader(column: DataColumn): (row: number) => number {
  if (column.kind === 'int' || column.kind === 'float') return row => numberAt(column, row)
  if (column.kind === 'raw') return row => numberOf(textAt(column, row))
  const numbers = Float64Array.from(column.words, numberOf)
  return row => numbers[column.codes[row] ?? 0] ?? Number.NaN
}

/** A column as groups: a code for each row, and the texts that the codes stand for. */
export interface Groups {
  readonly codes: Uint32Array | Uint16Array
  readonly words: readonly string[]
}

const GROUPS = new WeakMap<DataColumn, Groups>()

/** A column as groups, made once; a missing value is the empty text. */
export function groupsOf(column: DataColumn, rows: number): Groups {
  const known = GROUPS.get(column)
  if (known) return known
  const made = column.kind === 'dict' ? column : (denseGroups(column, rows) ?? sparseGroups(column, rows))
  GROUPS.set(column, made)
  return made
}

/** Whole numbers that lie close together: a code is looked up, not searched. */
function denseGroups(column: DataColumn, rows: number): Groups | null {
  if (column.kind !== 'int') return null
  const { values } = column
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (high - low > 100_000) return null
  const codeOf = new Int32Array(high - low + 1).fill(-1)
  const codes = new Uint32Array(rows)
  const words: string[] = []
  for (let row = 0; row < rows; row += 1) {
    const at = (values[row] ?? low) - low
    if (codeOf[at] === -1) codeOf[at] = words.push(textAt(column, row)) - 1
    codes[row] = codeOf[at] ?? 0
  }
  return { codes, words }
}

function sparseGroups(column: DataColumn, rows: number): Groups {
  const known = new Map<string, number>()
  const codes = new Uint32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const text = textAt(column, row)
    const code = known.get(text) ?? known.size
    known.set(text, code)
    codes[row] = code
  }
  return { codes, words: [...known.keys()] }
}
