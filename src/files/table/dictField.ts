import { isEnd, isSolidByte, type Scan } from './fields.ts'

/** A column of few different texts while it is filled: a code a row, and where each text first stood. */
export interface DictDraft {
  readonly kind: 'dict'
  codes: Uint16Array
  readonly starts: number[]
  readonly lengths: number[]
  /** What came after a code the last time: tables repeat themselves. */
  readonly next: Uint16Array
  /** Open hashing: code + 1, or 0. */
  readonly slots: Uint32Array
  last: number
}

/** So many different texts are held as codes; a column with more is held by place. */
const MOST = 65_535
/** A table of fewer rows than half of this makes do with small lists. */
const SMALL = 4096
const LF = 10
const QUOTE = 34

/** An empty column of texts. */
export function dictDraft(rows: number): DictDraft {
  const isSmall = rows < SMALL / 2
  return {
    kind: 'dict',
    codes: new Uint16Array(rows),
    starts: [],
    lengths: [],
    next: new Uint16Array(isSmall ? SMALL : MOST + 1),
    slots: new Uint32Array(isSmall ? 2 * SMALL : 1 << 18),
    last: 0,
  }
}

/** A text as a code. False for a quote, a NUL, a text too long, or one text too many. */
export function dictField(scan: Scan, draft: DictDraft, row: number): boolean {
  const guess = draft.next[draft.last] ?? 0
  const length = guess < draft.starts.length ? (draft.lengths[guess] ?? 0) : -1
  if (length >= 0 && isSame(scan, draft.starts[guess] ?? 0, length)) {
    if (length > 0) scan.isSolid ||= isSolidByte(scan.bytes[scan.at] ?? 0)
    scan.at += length
    draft.codes[row] = guess
    draft.last = guess
    return true
  }
  const code = lookUp(scan, draft)
  if (code < 0) return false
  draft.next[draft.last] = code
  draft.last = code
  draft.codes[row] = code
  return true
}

function isSame({ bytes, at, delimiter }: Scan, start: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== bytes[start + index]) return false
  return isEnd(bytes[at + length] ?? LF, delimiter)
}

/** The code of the text at hand, a new one if need be; -1 where there can be none. The scan moves behind the text. */
function lookUp(scan: Scan, draft: DictDraft): number {
  const { bytes, delimiter, at: start } = scan
  let at = start
  let hash = 2_166_136_261
  let byte = bytes[at] ?? LF
  while (!isEnd(byte, delimiter) && at < bytes.length) {
    if (byte === QUOTE || byte === 0) return -1
    hash = Math.imul(hash ^ byte, 16_777_619)
    byte = bytes[(at += 1)] ?? LF
  }
  const length = at - start
  if (length > 32_767) return -1
  if (length > 0) scan.isSolid ||= isSolidByte(bytes[start] ?? 0)
  const code = codeOf(scan, draft, { hash, length })
  scan.at = at
  return code
}

function codeOf(scan: Scan, draft: DictDraft, { hash, length }: { hash: number; length: number }): number {
  const { slots, starts, lengths, next } = draft
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
    if (lengths[held - 1] === length && isSame(scan, starts[held - 1] ?? 0, length)) return held - 1
    slot = (slot + 1) & mask
  }
  if (starts.length >= Math.min(MOST, slots.length / 2, next.length - 1)) return -1
  starts.push(scan.at)
  lengths.push(length)
  slots[slot] = starts.length
  return starts.length - 1
}
