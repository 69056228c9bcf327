import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { parquetMetadata } from 'hyparquet'
import { ByteWriter, parquetWrite, type ColumnSource } from 'hyparquet-writer'
import type { CellId } from '../../domain/forms/form.ts'
import {
  COLUMNS,
  nameOfColumn,
  typeOfColumn,
  type Fact,
  type PartEntry,
  type PartIndex,
} from '../../engines/parquet/layout.ts'
import type { CellValues, Part } from './part.ts'

/** How columns are compressed. */
export const CODEC: PartIndex['codec'] = 'SNAPPY'

/** A table to be written: its data by column, null for a column that it has not. */
interface Table {
  readonly rows: number
  readonly year: number | null
  readonly province: string
  readonly dataOf: (column: Fact | CellId) => CellValues | readonly string[] | null
}

/** One part as the bytes of its file, and its line of the index. */
export function writePart(part: Part, path: string): Written {
  return writeTable({ ...part, dataOf: column => dataOf(part, column) }, path)
}

/** A file's bytes, and its line of the index. */
export interface Written {
  readonly bytes: Uint8Array
  readonly entry: PartEntry
}

/** One table as the bytes of its file. */
export function writeTable(table: Table, path: string): Written {
  const writer = new ByteWriter()
  const wide: string[] = []
  const columnData = COLUMNS.flatMap((column): readonly ColumnSource[] => {
    const data = table.dataOf(column)
    if (data === null) return []
    const name = nameOfColumn(column)
    const isWide = isCell(column) && !fits(data)
    if (isWide) wide.push(name)
    const type = typeOfColumn(column, isWide)
    return [{ name, data: written(data), type: type === 'BYTE_ARRAY' ? 'STRING' : type, offsetIndex: false }]
  })
  const { rows, year, province } = table
  void parquetWrite({
    writer,
    columnData,
    codec: CODEC,
    compressors: { GZIP: input => new Uint8Array(gzipSync(input, { level: 9 })) },
    statistics: false,
    // Some 2,000 numbers: whole reports of one body are read without decoding all the others.
    pageSize: 8192,
    rowGroupSize: Math.max(1, rows),
    kvMetadata: [
      { key: 'year', value: String(year ?? '') },
      { key: 'province', value: province },
    ],
  })
  const bytes = writer.getBytes()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const entry = { path, year, province, rows, bytes: bytes.length, sha256, sizes: sizesIn(bytes) }
  return { bytes, entry: wide.length > 0 ? { ...entry, wide } : entry }
}

/** Numbers as they are, or with nulls for what is not a number. */
function written(data: CellValues | readonly string[]): ColumnSource['data'] {
  if (!(data instanceof Float64Array)) return Array.from<unknown>(data)
  if (data.some(Number.isNaN)) return Array.from(data, value => (Number.isNaN(value) ? null : value))
  return fits(data) ? Int32Array.from(data) : data
}

function isCell(column: Fact | CellId): column is CellId {
  return column.includes('/')
}

function fits(data: ArrayLike<unknown>): boolean {
  for (let row = 0; row < data.length; row += 1) {
    const value = data[row]
    if (typeof value === 'number' && !Number.isNaN(value) && (value | 0) !== value) return false
  }
  return true
}

function dataOf(part: Part, column: Fact | CellId): CellValues | readonly string[] | null {
  if (isCell(column)) return part.cells.get(column) ?? null
  const facts: Readonly<Partial<Record<Fact, CellValues | readonly string[]>>> = {
    who: part.who,
    scope: part.scope,
    format: part.format,
    one_other: part.oneOther,
    inside: part.inside,
    broken: part.broken,
    states: part.states,
    published: part.published,
    source: part.source,
  }
  return facts[column] ?? null
}

function sizesIn(bytes: Uint8Array): readonly number[] {
  const { row_groups: groups } = parquetMetadata(bytes.slice().buffer)
  const sizes = new Map<string, number>()
  for (const { meta_data: meta } of groups[0]?.columns ?? [])
    if (meta) sizes.set(meta.path_in_schema.join('.'), Number(meta.total_compressed_size))
  if (groups.length > 1) throw new Error('a part has one row group')
  return COLUMNS.map(column => sizes.get(nameOfColumn(column)) ?? 0)
}
