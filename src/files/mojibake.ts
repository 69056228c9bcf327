import type { Problem } from '../domain/problem.ts'

/** Words that every report has; where none stands, a text may have gone through a wrong encoding. */
const WORDS = /信息|公开|申请|政府/u
/** So much of a text is tried before the whole. */
const SAMPLE = 4000

/** A text whose UTF-8 was once read as GBK, made whole again, or the problem that it cannot be. */
export interface Mended {
  readonly text: string
  readonly problem: Problem
}

/** Finds UTF-8 that was read as GBK (`涓夈€佹敹鍒`): whole again if no byte was lost, else empty; null for any other text. */
export function mended(file: string, text: string): Mended | null {
  const head = text.slice(0, SAMPLE)
  if (WORDS.test(text) || !/\p{Script=Han}{6}/u.test(head)) return null
  const sample = new TextDecoder().decode(bytesOf(head).bytes)
  if (!WORDS.test(sample)) return null
  const { bytes, lost } = bytesOf(text)
  const whole = lost === 0 ? decoded(bytes) : null
  const line = text.slice(0, text.search(/\p{Script=Han}/u)).split('\n').length
  const place = { file, line }
  const found = head.trim().slice(0, 20)
  if (whole === null) return { text: '', problem: { code: 'MOJIBAKE-LOST', severity: 'error', place, found } }
  return { text: whole, problem: { code: 'MOJIBAKE', severity: 'warning', place, found } }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The GBK bytes of a text, and how many characters have none. */
function bytesOf(text: string): { readonly bytes: Uint8Array; readonly lost: number } {
  const table = gbkTable()
  const bytes: number[] = []
  let lost = 0
  for (const char of text) {
    const code = table.get(char)
    if (code !== undefined && code > 0xff) bytes.push(code >> 8, code & 0xff)
    else if (code !== undefined) bytes.push(code)
    else lost += 1
  }
  return { bytes: Uint8Array.from(bytes), lost }
}

/** Every character of GBK with its code; made when first needed. */
function gbkTable(): ReadonlyMap<string, number> {
  if (made.table) return made.table
  const table = new Map<string, number>([['€', 0x80]])
  for (let code = 0; code < 0x80; code += 1) table.set(String.fromCodePoint(code), code)
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, lead * 256 + trail)
    }
  }
  made.table = table
  return table
}

const made: { table?: ReadonlyMap<string, number> } = {}
