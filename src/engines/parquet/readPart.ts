import { parquetRead, type ColumnChunk, type DecodedArray, type FileMetaData, type SchemaElement } from 'hyparquet'
import type { CellId } from '../../domain/forms/form.ts'
import { engineError } from '../engine.ts'
import { nameOfColumn, placesOf, typeOfColumn, type Fact, type PartEntry, type PartIndex } from './layout.ts'
import { fileOfPieces, rangesOf, type ReadRange } from './pieces.ts'

/** Columns of one part as they were read; a column that the part has not is not among them. */
export type ReadColumns = ReadonlyMap<Fact | CellId, DecodedArray>

interface Wanted {
  readonly index: Pick<PartIndex, 'columns' | 'codec'>
  readonly part: PartEntry
  readonly columns: readonly (Fact | CellId)[]
  readonly read: ReadRange
  readonly signal?: AbortSignal
}

/** Reads only these columns of a part. The index says where they stand: the file's own footer is not needed. */
export async function readPart(wanted: Wanted): Promise<ReadColumns> {
  const { part } = wanted
  const opened = await open(wanted)
  if (opened === null) return new Map()
  const found = new Map<string, DecodedArray[]>()
  await decode(part, {
    ...opened.options,
    onChunk: ({ columnName, columnData }) => found.set(columnName, [...(found.get(columnName) ?? []), columnData]),
  })
  return new Map(opened.columns.map(column => [column, oneOf(part, found.get(nameOfColumn(column)) ?? [])]))
}

/** One row of a part by the names of its columns. */
export type ReadRow = Readonly<Record<string, unknown>>

/** Reads these columns of some rows that stand side by side; of the others no number is decoded that a page can skip. */
export async function readRows(
  wanted: Wanted & { readonly from: number; readonly to: number },
): Promise<readonly ReadRow[]> {
  const { part, from: rowStart, to: rowEnd } = wanted
  const opened = await open(wanted)
  let rows: readonly ReadRow[] = []
  if (opened === null) return rows
  await decode(part, {
    ...opened.options,
    rowStart,
    rowEnd,
    rowFormat: 'object',
    onComplete: (read: readonly ReadRow[]) => {
      rows = read
    },
  })
  if (rows.length !== rowEnd - rowStart) throw engineError('damaged', part.path)
  return rows
}

async function open({ index, part, columns, read, signal }: Wanted) {
  const places = placesOf(part, index.columns)
  const there = columns.flatMap(column => {
    const place = places.get(nameOfColumn(column))
    return place ? [{ column, place }] : []
  })
  // hyparquet takes columns to stand in the order of the file.
  there.sort((one, other) => one.place[0] - other.place[0])
  if (there.length === 0) return null
  const pieces = await Promise.all(
    rangesOf(
      part.bytes,
      there.map(({ place }) => place),
    ).map(async range => ({ from: range[0], bytes: await read(part.path, range, signal) })),
  )
  const options = { file: fileOfPieces(part.bytes, pieces), metadata: metadataOf(index.codec, part, there) }
  return { columns: there.map(({ column }) => column), options }
}

async function decode({ path }: PartEntry, options: Parameters<typeof parquetRead>[0]): Promise<void> {
  try {
    await parquetRead(options)
  } catch (error) {
    throw engineError('damaged', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The pages of a column as one array. */
function oneOf({ path, rows }: PartEntry, chunks: readonly DecodedArray[]): DecodedArray {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const [only] = chunks
  if (length !== rows || only === undefined) throw engineError('damaged', path)
  if (chunks.length === 1) return only
  const made: unknown[] = []
  for (const chunk of chunks) for (let row = 0; row < chunk.length; row += 1) made.push(chunk[row])
  return made
}

interface Placed {
  readonly column: Fact | CellId
  readonly place: readonly [number, number]
}

// What the footer would say of these columns.
function metadataOf(codec: PartIndex['codec'], part: PartEntry, there: readonly Placed[]): FileMetaData {
  const rows = BigInt(part.rows)
  const columns = there.map(({ column, place: [from, to] }): ColumnChunk => {
    const name = nameOfColumn(column)
    return {
      file_offset: BigInt(from),
      meta_data: {
        type: typeOfColumn(column, part.wide?.includes(name) ?? false),
        encodings: ['PLAIN', 'RLE'],
        path_in_schema: [name],
        codec,
        num_values: rows,
        total_uncompressed_size: BigInt(to - from),
        total_compressed_size: BigInt(to - from),
        data_page_offset: BigInt(from),
      },
    }
  })
  const schema: SchemaElement[] = there.map(({ column }) => {
    const name = nameOfColumn(column)
    const type = typeOfColumn(column, part.wide?.includes(name) ?? false)
    const text = type === 'BYTE_ARRAY' ? ({ converted_type: 'UTF8' } as const) : {}
    return { name, type, repetition_type: 'OPTIONAL', ...text }
  })
  return {
    version: 2,
    schema: [{ name: 'root', num_children: schema.length }, ...schema],
    num_rows: rows,
    row_groups: [{ columns, total_byte_size: BigInt(part.bytes), num_rows: rows }],
    metadata_length: 0,
  }
}
