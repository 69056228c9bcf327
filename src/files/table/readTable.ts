import { DASH_FLOAT, DASH_INT, EMPTY_INT, type DataColumn, type DataTable } from '../../domain/dataTable.ts'
import type { Problem, Read } from '../../domain/problem.ts'
import { readGrid, type GridRow } from '../csvGrid.ts'
import { decodeText } from '../encoding.ts'
import { problemKeeper } from '../problemKeeper.ts'
import { quickTable } from './quickTable.ts'

/** A delimited file of any kind → its columns: quickly where it is plain, else as carefully as any other file. */
export function readTable(file: string, bytes: Uint8Array): Read<DataTable | null> {
  const quick = quickTable(file, bytes)
  return quick ? { value: quick, problems: [] } : carefulTable(file, bytes)
}

function carefulTable(file: string, bytes: Uint8Array): Read<DataTable | null> {
  const { text, encoding, problems } = decodeText(bytes, undefined, file)
  if (encoding === null) return { value: null, problems }
  const grid = readGrid(text, { file })
  const [header, ...rows] = grid.value.rows
  const before = [...problems, ...grid.problems]
  if (!header || rows.length === 0 || header.fields.length < 2) return { value: null, problems: before }
  const columns = header.fields.map((_, index) => columnOfTexts(rows.map(({ fields }) => fields[index] ?? '')))
  const value: DataTable = { file, names: header.fields, columns, rows: rows.length, how: 'careful' }
  return { value, problems: [...before, ...lengthProblems(file, header, rows)] }
}

/** Rows of another length are shown as far as there are columns; each is told. */
function lengthProblems(file: string, header: GridRow, rows: readonly GridRow[]): readonly Problem[] {
  const keeper = problemKeeper(file)
  const expected = header.fields.length
  for (const { line, fields } of rows) {
    if (fields.length === expected) continue
    const values = { expected, fields: fields.length }
    const found = fields.join(',').slice(0, 120)
    keeper.add({ code: 'ROW-LENGTH', severity: 'warning', place: { file, line }, found, values })
  }
  return keeper.problems()
}

function columnOfTexts(texts: readonly string[]): DataColumn {
  const known = new Map<string, number>()
  const codes = new Uint32Array(texts.length)
  texts.forEach((text, row) => {
    const code = known.get(text) ?? known.size
    known.set(text, code)
    codes[row] = code
  })
  const words = [...known.keys()]
  if (words.every(isInt)) return { kind: 'int', values: Int32Array.from(codes, code => intOf(words[code] ?? '')) }
  if (words.every(isFloat))
    return { kind: 'float', values: Float64Array.from(codes, code => floatOf(words[code] ?? '')) }
  return { kind: 'dict', codes, words }
}

const INT = /^-?(?:0|[1-9]\d{0,8})$/u

function isInt(word: string): boolean {
  return word === '' || word === '-' || (INT.test(word) && word !== '-0')
}

function isFloat(word: string): boolean {
  return word === '' || word === '-' || (/^-?\d{1,12}(?:\.\d{1,6})?$/u.test(word) && String(Number(word)) === word)
}

function intOf(word: string): number {
  if (word === '') return EMPTY_INT
  return word === '-' ? DASH_INT : Number(word)
}

function floatOf(word: string): number {
  if (word === '') return Number.NaN
  return word === '-' ? DASH_FLOAT : Number(word)
}
