import type { Problem } from '../domain/problem.ts'
import { isPlausibleChinese } from './plausible.ts'
import { utf8Faults } from './utf8.ts'

/** Text of a file, the encoding it was in (null where none fits), and what was strange about it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string | null
  readonly problems: readonly Problem[]
}

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encodings a page may declare or a person may choose. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

/**
 * Bytes → text, never by guess: BOM, then strict UTF-8, UTF-16 by its NULs, GB18030, Big5, each refused if one byte
 * does not fit or the outcome is no plausible text. `encoding` is what a page declares or a person chose.
 */
export function decodeText(bytes: Uint8Array, encoding?: string, file = ''): Decoded {
  const mark = markOf(bytes)
  if (mark !== null) return decodeMarked(bytes, mark, file)
  const chosen = encoding === undefined ? null : canonical(encoding)
  for (const each of candidates(bytes, chosen)) {
    const text = decodeStrictly(bytes, each)
    const trusted = each === 'utf-8' || each === chosen
    if (text !== null && (trusted || isPlausibleChinese(text, bytes, each))) return cleaned(text, each, file)
  }
  return refusedUtf8(bytes, file)
}

/** Bytes → text in the encoding that a person chose: what does not fit it becomes a mark, counted in a problem. */
export function decodeAs(bytes: Uint8Array, encoding: string, file = ''): Decoded {
  const chosen = canonical(encoding)
  if (chosen === null) return decodeText(bytes, undefined, file)
  const strict = decodeStrictly(bytes, chosen)
  if (strict !== null) return cleaned(strict, chosen, file)
  const text = new TextDecoder(chosen).decode(bytes)
  const count = text.split('\uFFFD').length - 1
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
  const { problems, ...rest } = cleaned(text, chosen, file)
  const misfit: Problem = { code: 'MISFIT', severity: 'error', place: { file, line }, found: chosen, values: { count } }
  return { ...rest, problems: [misfit, ...problems] }
}

function markOf(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

function decodeMarked(bytes: Uint8Array, encoding: string, file: string): Decoded {
  if (encoding.startsWith('utf-32')) return refused(file, { encoding, offset: 0, line: 1, reason: 'utf-32' })
  const text = decodeStrictly(bytes, encoding)
  if (text !== null) return cleaned(text, encoding, file)
  if (encoding === 'utf-8') return refusedUtf8(bytes, file)
  return refused(file, { encoding, offset: bytes.length, line: 1, reason: 'cut' })
}

/** Where UTF-8 breaks: `broken` if most of it is UTF-8, else `unknown`. */
function refusedUtf8(bytes: Uint8Array, file: string): Decoded {
  const { first, line, good, faults } = utf8Faults(bytes)
  const broken = good > faults * 4
  const values = { encoding: broken ? 'utf-8' : '', offset: first, line, reason: broken ? 'broken' : 'unknown' }
  return refused(file, values)
}

function candidates(bytes: Uint8Array, chosen: string | null): readonly string[] {
  const wide = wideOrder(bytes)
  if (wide !== null) return [wide, 'utf-8']
  return [...new Set(['utf-8', ...(chosen === null ? [] : [chosen]), 'gb18030', 'big5'])]
}

/** The name a decoder knows it by, GBK and GB2312 taken as GB18030; null for an unknown or a wide one. */
function canonical(name: string): string | null {
  const low = name.trim().toLowerCase()
  if (/^(?:gbk|gb2312|gb_2312-80|x-gbk|gb18030|cp936)$/u.test(low)) return 'gb18030'
  return ENCODINGS.find(each => each === low) ?? null
}

/** UTF-16 without a mark: ASCII in it leaves NULs on one side of each pair, and on that side only. */
function wideOrder(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const nul = [0, 0]
  const end = Math.min(bytes.length, 65_536)
  for (let index = 0; index < end; index += 1) if (bytes[index] === 0) nul[index % 2] = (nul[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nul
  if (Math.max(even, odd) < end / 40 || Math.min(even, odd) > Math.max(even, odd) / 20) return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Takes out marks that a re-save or a concatenation left inside, and NULs, each told with its line. */
function cleaned(raw: string, encoding: string, file: string): Decoded {
  const problems: Problem[] = []
  const remove = (text: string, mark: RegExp, code: string): string => {
    const at = text.search(mark)
    if (at === -1) return text
    const line = (text.slice(0, at).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1
    const out = text.replaceAll(mark, '')
    const values = { count: text.length - out.length }
    problems.push({ code, severity: code === 'NUL' ? 'warning' : 'info', place: { file, line }, found: '', values })
    return out
  }
  const text = remove(remove(raw, /\uFEFF/gu, 'BOM-INSIDE'), /\0/gu, 'NUL')
  return { text, encoding, problems }
}

function refused(file: string, values: { encoding: string; offset: number; line: number; reason: string }): Decoded {
  const place = { file, line: values.line }
  return {
    text: '',
    encoding: null,
    problems: [{ code: 'ENCODING', severity: 'error', place, found: values.encoding, values }],
  }
}
