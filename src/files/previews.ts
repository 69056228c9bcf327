import { ENCODINGS } from './encoding.ts'

/** What a text would begin with in one encoding, so that a person can tell the right one. */
export interface Preview {
  readonly encoding: string
  readonly text: string
}

/** Bytes at the beginning of a file in which Chinese words are looked for. */
const HEAD = 16_384
const LONGEST = 36

/** The first Chinese words (or the first words at all) of a text in each encoding; none for a text of ASCII alone. */
export function previewsOf(bytes: Uint8Array): readonly Preview[] {
  const head = bytes.subarray(0, HEAD - (HEAD % 2))
  if (head.every(byte => byte > 0 && byte < 0x80)) return []
  return ENCODINGS.map(encoding => ({
    encoding,
    text: wordsIn(new TextDecoder(encoding).decode(head, { stream: true })),
  }))
}

function wordsIn(text: string): string {
  const plain = text
    .replaceAll(/<(style|script)\b[\s\S]{0,16000}?(?:<\/\1|$)/giu, ' ')
    .replaceAll(/<[^>]{0,2000}>/gu, ' ')
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
  const from = plain.search(/[\p{Script=Han}\uFFFD]/u)
  const start = Math.max(0, from)
  return plain.slice(start, start + LONGEST).trim()
}
