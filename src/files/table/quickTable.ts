import type { DataColumn, DataTable } from '../../domain/dataTable.ts'
import { partingOf } from '../delimiter.ts'
import { LIMITS } from '../limits.ts'
import { dictDraft, dictField, type DictDraft } from './dictField.ts'
import { floatField, intField, rawField, type FloatDraft, type IntDraft, type RawDraft, type Scan } from './fields.ts'

type Draft = IntDraft | FloatDraft | RawDraft | DictDraft
type Kind = Draft['kind']

/** From what a column is tried as first to what it can be at worst. */
const WORSE: Readonly<Record<Kind, Kind | null>> = { int: 'float', float: 'dict', dict: 'raw', raw: null }
const LF = 10
const CR = 13
const HEAD = 65_536
const MARKS: readonly string[] = [',', '\t', ';']

/**
 * A plain delimited UTF-8 file → its columns, in one pass over its bytes. Null at the first thing that this reader does
 * not know (a quote, a lone CR, a row of another length, a row of nothing, text that is no UTF-8 …): the careful reader
 * reads such a file, and whatever this one reads, it reads as that one does.
 */
export function quickTable(file: string, bytes: Uint8Array): DataTable | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const head = new TextDecoder().decode(bytes.subarray(start, start + HEAD))
  const { delimiter, start: after } = partingOf(head)
  if (!MARKS.includes(delimiter) || after > 0) return null
  const header = headerOf(bytes, start, delimiter)
  if (header === null) return null
  const scan: Scan = { bytes, delimiter: delimiter.charCodeAt(0), at: header.end, isSolid: false }
  // The kinds that the first rows need are tried on all of them: few files are read twice.
  const sample = bytes.subarray(0, bytes.lastIndexOf(LF, header.end + HEAD) + 1)
  const likely = fitted(
    { ...scan, bytes: sample },
    header.names.map(() => 'int'),
  )
  const done = fitted(scan, likely?.kinds ?? header.names.map(() => 'int'))
  if (done === null) return null
  const columns = done.drafts.map(each => columnOf(each, done.rows, bytes))
  if (columns.includes(null)) return null
  return { file, names: header.names, columns: columns.flatMap(each => each ?? []), rows: done.rows, how: 'quick' }
}

interface Fitted extends Filled {
  readonly kinds: readonly Kind[]
}

/** Columns filled, each of the best kind that holds it; null where no kinds do. */
function fitted(scan: Scan, from: readonly Kind[]): Fitted | null {
  const kinds = [...from]
  for (let tries = 0; tries < 3 * kinds.length + 1; tries += 1) {
    const done = filled({ ...scan }, kinds)
    if (done === null) return null
    if (typeof done !== 'number') return { ...done, kinds }
    const worse = WORSE[kinds[done] ?? 'raw']
    if (worse === null) return null
    kinds[done] = worse
  }
  return null
}

interface Head {
  readonly names: readonly string[]
  readonly end: number
}

function headerOf(bytes: Uint8Array, start: number, delimiter: string): Head | null {
  const end = bytes.indexOf(LF, start)
  if (end < 0 || end - start > HEAD) return null
  const line = strictText(bytes.subarray(start, end))?.replace(/\r$/u, '')
  if (line === undefined || /["\r\0\uFEFF\u2028\u2029\u0085]/u.test(line) || line.trim() === '') return null
  const names = line.split(delimiter)
  return names.length > LIMITS.columns || names.length < 2 ? null : { names, end: end + 1 }
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Filled {
  readonly drafts: readonly Draft[]
  readonly rows: number
}

/** Fills columns of these kinds: all of them, or the index of the first that is not of its kind, or null for a strange row. */
function filled(scan: Scan, kinds: readonly Kind[]): Filled | number | null {
  const { bytes } = scan
  let room = Math.ceil(((bytes.length - scan.at) / averageRow(scan)) * 1.02) + 16
  const drafts = kinds.map(kind => draftOf(kind, room))
  let rows = 0
  while (scan.at < bytes.length) {
    if (rows >= room) {
      room *= 2
      for (const draft of drafts) grow(draft, room)
    }
    if (isEmptyLine(scan)) continue
    const bad = readRow(scan, drafts, rows)
    if (bad !== -1) return bad === null ? null : bad
    rows += 1
  }
  return rows > LIMITS.rows || rows === 0 ? null : { drafts, rows }
}

function averageRow({ bytes, at }: Scan): number {
  const end = Math.min(bytes.length, at + HEAD)
  let lines = 1
  for (let here = at; here < end; here += 1) if (bytes[here] === LF) lines += 1
  return Math.max(2, (end - at) / lines)
}

/** Steps over a line of nothing at all. */
function isEmptyLine(scan: Scan): boolean {
  const { bytes, at } = scan
  if (bytes[at] === LF) scan.at += 1
  else if (bytes[at] === CR && bytes[at + 1] === LF) scan.at += 2
  return scan.at > at
}

/** Reads one row: -1, or the column that it does not fit, or null where it is no row for this reader. */
function readRow(scan: Scan, drafts: readonly Draft[], row: number): number | null {
  const { bytes, delimiter } = scan
  const last = drafts.length - 1
  scan.isSolid = false
  for (let index = 0; index <= last; index += 1) {
    const draft = drafts[index]
    if (draft === undefined || !readField(scan, draft, row)) return index
    const byte = bytes[scan.at] ?? LF
    if ((byte === delimiter) !== index < last) return null
    if (byte === delimiter) scan.at += 1
  }
  return endRow(scan) && scan.isSolid ? -1 : null
}

function endRow(scan: Scan): boolean {
  if (scan.bytes[scan.at] === CR) {
    scan.at += 1
    if ((scan.bytes[scan.at] ?? LF) !== LF) return false
  }
  scan.at += 1
  return true
}

function readField(scan: Scan, draft: Draft, row: number): boolean {
  if (draft.kind === 'dict') return dictField(scan, draft, row)
  if (draft.kind === 'int') return intField(scan, draft, row)
  return draft.kind === 'float' ? floatField(scan, draft, row) : rawField(scan, draft, row)
}

function draftOf(kind: Kind, rows: number): Draft {
  if (kind === 'dict') return dictDraft(rows)
  if (kind === 'int') return { kind, values: new Int32Array(rows) }
  if (kind === 'float') return { kind, values: new Float64Array(rows) }
  return { kind, starts: new Uint32Array(rows), lengths: new Uint16Array(rows) }
}

function grow(draft: Draft, rows: number): void {
  if (draft.kind === 'dict') draft.codes = longer(draft.codes, new Uint16Array(rows))
  else if (draft.kind === 'int') draft.values = longer(draft.values, new Int32Array(rows))
  else if (draft.kind === 'float') draft.values = longer(draft.values, new Float64Array(rows))
  else {
    draft.starts = longer(draft.starts, new Uint32Array(rows))
    draft.lengths = longer(draft.lengths, new Uint16Array(rows))
  }
}

function longer<T extends Int32Array | Float64Array | Uint16Array | Uint32Array>(values: T, into: T): T {
  into.set(values)
  return into
}

/** A filled column, cut to its rows; null where its texts are not what the careful reader would read. */
function columnOf(draft: Draft, rows: number, bytes: Uint8Array): DataColumn | null {
  if (draft.kind === 'int') return { kind: 'int', values: draft.values.subarray(0, rows) }
  if (draft.kind === 'float') return { kind: 'float', values: draft.values.subarray(0, rows) }
  if (draft.kind === 'raw')
    return { kind: 'raw', bytes, starts: draft.starts.subarray(0, rows), lengths: draft.lengths.subarray(0, rows) }
  const words: string[] = []
  for (const [code, start] of draft.starts.entries()) {
    const word = strictText(bytes.subarray(start, start + (draft.lengths[code] ?? 0)))
    if (word === undefined || /[\uFEFF\u2028\u2029\u0085]/u.test(word)) return null
    words.push(word)
  }
  return { kind: 'dict', codes: draft.codes.subarray(0, rows), words }
}
