import { DASH_FLOAT, DASH_INT, EMPTY_INT } from '../../domain/dataTable.ts'

/** Where the quick reader stands in a file. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly delimiter: number
  at: number
  /** Whether the row has anything that is neither space nor mark; a row without is not for this reader. */
  isSolid: boolean
}

/** A column while it is filled. Fields give false at the first thing that the column cannot hold. */
export interface IntDraft {
  readonly kind: 'int'
  values: Int32Array
}
export interface FloatDraft {
  readonly kind: 'float'
  values: Float64Array
}
export interface RawDraft {
  readonly kind: 'raw'
  starts: Uint32Array
  lengths: Uint16Array
}

const LF = 10
const CR = 13
const QUOTE = 34
const DASH = 45
const POINT = 46
const ZERO = 48

/** Whether a field ends at this byte. */
export function isEnd(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= 57
}

/** The byte at a place; behind the last one, a line ends. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? LF
}

/** A whole number of at most nine digits, as `String` writes it; nothing, or a dash. */
export function intField(scan: Scan, { values }: IntDraft, row: number): boolean {
  const { bytes, delimiter } = scan
  const isMinus = bytes[scan.at] === DASH
  const start = scan.at + Number(isMinus)
  let at = start
  let byte = byteAt(bytes, at)
  let value = 0
  while (isDigit(byte)) {
    value = value * 10 + byte - ZERO
    byte = byteAt(bytes, (at += 1))
  }
  const digits = at - start
  if (!isEnd(byte, delimiter) || digits > 9) return false
  scan.at = at
  scan.isSolid ||= digits > 0 || isMinus
  values[row] = digits === 0 ? noInt(isMinus) : isMinus ? -value : value
  // What `String` would not write so is no number of this column: 007, -0.
  return bytes[start] !== ZERO || digits === 0 || (digits === 1 && !isMinus)
}

function noInt(isMinus: boolean): number {
  return isMinus ? DASH_INT : EMPTY_INT
}

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const

/** A number of at most fifteen digits and six decimals, as `String` writes it; nothing, or a dash. */
export function floatField(scan: Scan, { values }: FloatDraft, row: number): boolean {
  const { bytes, delimiter } = scan
  const isMinus = bytes[scan.at] === DASH
  const start = scan.at + Number(isMinus)
  let at = start
  let byte = byteAt(bytes, at)
  let value = 0
  let point = -1
  for (;;) {
    if (byte === POINT && point < 0) point = at
    else if (!isDigit(byte)) break
    else value = value * 10 + byte - ZERO
    byte = byteAt(bytes, (at += 1))
  }
  if (!isEnd(byte, delimiter) || at - start > 15) return false
  scan.isSolid ||= at > scan.at
  scan.at = at
  values[row] = at === start ? noFloat(isMinus) : signed(value / scaleOf(point, at), isMinus)
  return at === start || (isPlain(bytes, { start, at, point }) && !(isMinus && value === 0))
}

function scaleOf(point: number, at: number): number {
  return point < 0 ? 1 : (POWERS[at - point - 1] ?? Number.NaN)
}

function signed(value: number, isMinus: boolean): number {
  return isMinus ? -value : value
}

function noFloat(isMinus: boolean): number {
  return isMinus ? DASH_FLOAT : Number.NaN
}

/** Whether digits with a point are what `String` writes: no needless 0 before or behind, and something on both sides. */
function isPlain(bytes: Uint8Array, { start, at, point }: { start: number; at: number; point: number }): boolean {
  const whole = (point < 0 ? at : point) - start
  if (whole === 0 || (whole > 1 && bytes[start] === ZERO)) return false
  return point < 0 || (at - point - 1 > 0 && at - point - 1 <= 6 && bytes[at - 1] !== ZERO)
}

/** Any text without quotes and marks: only where it stands is kept. */
export function rawField(scan: Scan, { starts, lengths }: RawDraft, row: number): boolean {
  const { bytes, delimiter } = scan
  const start = scan.at
  let at = start
  let byte = byteAt(bytes, at)
  let isAscii = true
  while (!isEnd(byte, delimiter) && at < bytes.length) {
    if (byte === QUOTE || byte === 0) return false
    if (byte > 127) isAscii = false
    byte = byteAt(bytes, (at += 1))
  }
  starts[row] = start
  lengths[row] = at - start
  scan.at = at
  if (at > start) scan.isSolid ||= isSolidByte(bytes[start] ?? 0)
  return isAscii && at - start < 32_768
}

/** Whether a field that begins so has something to see: no space of any kind begins with these bytes. */
export function isSolidByte(byte: number): boolean {
  return (byte > 32 && byte < 127) || byte >= 0xe4
}
