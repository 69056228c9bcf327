const KINDS = [
  'empty',
  'text',
  'json',
  'xlsx',
  'docx',
  'ods',
  'zip',
  'pdf',
  'ole',
  'png',
  'jpeg',
  'gif',
  'gzip',
  'rar',
  'ofd',
  'binary',
] as const
/** What a file is by its first bytes, whatever its name says. */
export type Kind = (typeof KINDS)[number]

const MAGIC: readonly (readonly [kind: Kind, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
]

const IN_ZIP: readonly (readonly [kind: Kind, name: string])[] = [
  ['ods', 'vnd.oasis.opendocument.spreadsheet'],
  ['xlsx', 'xl/'],
  ['docx', 'word/'],
  ['ofd', 'OFD.xml'],
]

/** Tells the kind of a file from its content; `binary` is everything that is neither known nor text. */
export function sniff(bytes: Uint8Array): Kind {
  const head = bytes.subarray(0, 4096)
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => head[index] === byte))?.[0]
  if (known === 'zip') return zipKind(bytes)
  if (known !== undefined) return known
  if (isEmpty(head) && isEmpty(bytes)) return 'empty'
  if (isBinary(head)) return 'binary'
  return isJson(head) ? 'json' : 'text'
}

/** Names of the entries stand unpacked in a zip: looked for at both ends. */
function zipKind(bytes: Uint8Array): Kind {
  const latin = new TextDecoder('latin1')
  const ends = latin.decode(bytes.subarray(0, 65_536)) + latin.decode(bytes.subarray(-65_536))
  return IN_ZIP.find(([, name]) => ends.includes(name))?.[0] ?? 'zip'
}

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00])

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every(byte => SPACE.has(byte))
}

/** Control characters that no text holds; NUL is left to the decoder, for UTF-16 is full of it. */
function isBinary(head: Uint8Array): boolean {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0)
  const control = head.filter(byte => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b && byte !== 0x1a))
  const marks = control.filter(byte => byte !== 0)
  return wide ? marks.length > head.length / 4 : marks.length > head.length / 50
}

function isJson(head: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(head.subarray(0, 512)).trimStart()
  return /^(?:\{\s*["}]|\[\s*(?:[[{"\]]|-?\d+\s*[,\]]))/u.test(start)
}
