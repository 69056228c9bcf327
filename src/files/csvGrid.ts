import Papa from 'papaparse'
import type { Place } from '../domain/place.ts'
import type { Problem, Read } from '../domain/problem.ts'
import { partingOf } from './delimiter.ts'
import { LIMITS } from './limits.ts'
import { moreOf } from './problemKeeper.ts'
import { linesIn, mendQuotes, type Fault, type Over } from './quotes.ts'

/** One row of a delimited text: `line` is where it starts in the source, from 1. */
export interface GridRow {
  readonly line: number
  readonly fields: readonly string[]
}

/** A delimited text as rows of text; nothing is taken for a number, a date or a header. */
export interface Grid {
  readonly file: string
  readonly delimiter: string
  readonly rows: readonly GridRow[]
}

/** What is known of a text before it is read: its file's name, and its delimiter if a person chose one. */
export interface GridAsk {
  readonly file: string
  readonly delimiter?: string
}

/** Delimited text → rows. Lines are those of the source, quoted newlines and all; beyond a limit nothing is read. */
export function readGrid(text: string, { file, delimiter }: GridAsk): Read<Grid> {
  const parting = delimiter === undefined ? partingOf(text) : { delimiter, start: 0 }
  const body = withNewlines(text.slice(parting.start))
  const first = linesIn(text.slice(0, parting.start)) + 1
  const lines = linesIn(body)
  const none: Grid = { file, delimiter: parting.delimiter, rows: [] }
  if (lines > LIMITS.rows) {
    return {
      value: none,
      problems: [tooLarge({ kind: 'rows', found: lines, limit: LIMITS.rows, line: LIMITS.rows }, file)],
    }
  }
  const plain = !body.includes('"')
  const mended = plain
    ? { text: body.includes('\r') ? body.replaceAll(/\r\n?/gu, '\n') : body, faults: [], count: 0, over: null }
    : mendQuotes(body, parting.delimiter)
  if (mended.over) return { value: none, problems: [tooLarge(mended.over, file)] }
  const parsed = Papa.parse<string[]>(mended.text, { delimiter: parting.delimiter, newline: '\n', quoteChar: '"' })
  const rows = numbered(parsed.data, first)
  const over = overLimit(rows)
  if (over) return { value: none, problems: [tooLarge(over, file)] }
  const grid = { ...none, rows }
  const shift = first - 1
  const problems = mended.faults.map(fault => quoteProblem(fault, file, shift))
  const more = mended.count - problems.length
  return { value: grid, problems: more > 0 ? [...problems, moreOf('QUOTE', more, file)] : problems }
}

/** Where a field stands: its line also when fields before it in the row hold newlines; `column` counts fields from 1. */
export function placeOf(grid: Grid, row: GridRow, index: number): Place {
  const before = row.fields.slice(0, index).reduce((sum, field) => sum + linesIn(field), 0)
  return { file: grid.file, line: row.line + before, column: index + 1 }
}

/** A text without quotes whose only line ends are Unicode's own (U+2028, U+2029, U+0085) gets usual ones. */
function withNewlines(text: string): string {
  return /[\u2028\u2029\u0085]/u.test(text) && !/"|[\r\n]\s*\S/u.test(text)
    ? text.replaceAll(/[\u2028\u2029\u0085]/gu, '\n')
    : text
}

/** Lines of rows, from the newlines that rows hold; rows without any text are left out. */
function numbered(data: readonly (readonly string[])[], first: number): readonly GridRow[] {
  const rows: GridRow[] = []
  let line = first
  for (const fields of data) {
    if (fields.some(field => field.trim() !== '')) rows.push({ line, fields })
    line += 1
    for (const field of fields) if (field.includes('\n') || field.includes('\r')) line += linesIn(field)
  }
  return rows
}

function overLimit(rows: readonly GridRow[]): Over | null {
  for (const { fields, line } of rows) {
    if (fields.length > LIMITS.columns) return { kind: 'columns', found: fields.length, limit: LIMITS.columns, line }
    const long = fields.find(field => field.length > LIMITS.cell)
    if (long !== undefined) return { kind: 'cell', found: long.length, limit: LIMITS.cell, line }
  }
  return null
}

function tooLarge({ kind, found, limit, line }: Over, file: string): Problem {
  return { code: 'TOO-LARGE', severity: 'error', place: { file, line }, found: '', values: { kind, found, limit } }
}

function quoteProblem({ line, column, kind, found }: Fault, file: string, shift: number): Problem {
  const severity = kind === 'unclosed' ? 'warning' : 'info'
  return { code: 'QUOTE', severity, place: { file, line: line + shift, column }, found, values: { kind } }
}
