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

/** One part as the bytes of its file, and its line of the index. */
export function writePart(part: Part, path: string): { readonly bytes: Uint8Array; readonly entry: PartEntry } {
  const writer = new ByteWriter()
  const wide: string[] = []
  const columnData = COLUMNS.flatMap((column): readonly ColumnSource[] => {
    const data = dataOf(part, column)
    if (data === null) return []
    const name = nameOfColumn(column)
    const isWide = isCell(column) && !fits(data)
    if (isWide) wide.push(name)
    const type = typeOfColumn(column, isWide)
    return [{ name, data: written(data), type: type === 'BYTE_ARRAY' ? 'STRING' : type, offsetIndex: false }]
  })
  void parquetWrite({
    writer,
    columnData,
    codec: CODEC,
    compressors: { GZIP: input => new Uint8Array(gzipSync(input, { level: 9 })) },
    statistics: false,
    rowGroupSize: Math.max(1, part.rows),
    kvMetadata: [
      { key: 'year', value: String(part.year ?? '') },
      { key: 'province', value: part.province },
    ],
  })
  const bytes = writer.getBytes()
  const entry: PartEntry = {
    path,
    year: part.year,
    province: part.province,
    rows: part.rows,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizes: sizesIn(bytes),
    ...(wide.length > 0 ? { wide } : {}),
  }
  return { bytes, entry }
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
  const facts: Readonly<Record<Fact, CellValues | readonly string[]>> = {
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
  return facts[column]
}

function sizesIn(bytes: Uint8Array): readonly number[] {
  const { row_groups: groups } = parquetMetadata(bytes.slice().buffer)
  const sizes = new Map<string, number>()
  for (const { meta_data: meta } of groups[0]?.columns ?? [])
    if (meta) sizes.set(meta.path_in_schema.join('.'), Number(meta.total_compressed_size))
  if (groups.length > 1) throw new Error('a part has one row group')
  return COLUMNS.map(column => sizes.get(nameOfColumn(column)) ?? 0)
}
