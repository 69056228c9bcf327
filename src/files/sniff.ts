import { directoryOf, packedBytes } from './zip/directory.ts'

const KINDS = [
  'empty',
  'text',
  'json',
  'xlsx',
  'docx',
  'ods',
  'odt',
  'pptx',
  'zip',
  'pdf',
  'xls',
  'xls5',
  'doc',
  'ppt',
  'encrypted',
  'ole',
  'rtf',
  'mht',
  'xml',
  'png',
  'jpeg',
  'gif',
  'picture',
  'gzip',
  'rar',
  '7z',
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
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
]

const IN_ZIP: readonly (readonly [kind: Kind, name: string])[] = [
  ['ods', 'vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'vnd.oasis.opendocument.text'],
  ['pptx', 'ppt/presentation'],
  ['xlsx', 'xl/'],
  ['docx', 'word/'],
  ['ofd', 'OFD.xml'],
]

/** Tells the kind of a file from its content; `binary` is everything that is neither known nor text. */
export function sniff(bytes: Uint8Array): Kind {
  const head = bytes.subarray(0, 4096)
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => head[index] === byte))?.[0]
  if (known === 'zip') return zipKind(bytes)
  if (known === 'ole') return oleKind(bytes)
  if (known !== undefined) return known
  if (/%PDF-\d\.\d/u.test(latin(head.subarray(0, 1024)))) return 'pdf'
  if (isEmpty(head) && isEmpty(bytes)) return 'empty'
  if (isBinary(head)) return 'binary'
  return isJson(head) ? 'json' : textKind(latin(head))
}

/** Formats of others that are written as text. */
const IN_TEXT: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['rtf', /^\s{0,8}\{\\rtf/u],
  ['mht', /^(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):[\s\S]{0,3000}?multipart\/related/iu],
  ['xls', /^\s{0,8}(?:\xef\xbb\xbf)?<\?xml[\s\S]{0,1000}?<(?:(?:ss:)?Workbook|office:document)[\s>]/u],
  ['xml', /^\s{0,8}(?:\xef\xbb\xbf)?<\?xml[\s\S]{0,1000}?<(?:w:wordDocument|pkg:package)[\s>]/u],
]

function textKind(head: string): Kind {
  return IN_TEXT.find(([, pattern]) => pattern.test(head))?.[0] ?? 'text'
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Names of streams in an old Office file, in the two-byte letters that its directory has. */
const IN_OLE: readonly (readonly [kind: Kind, name: string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['xls', 'Workbook'],
  ['xls5', 'Book'],
  ['doc', 'WordDocument'],
  ['ppt', 'PowerPoint Document'],
]

/** What an old Office file is: the main stream that its directory names first. */
function oleKind(bytes: Uint8Array): Kind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return 'ole'
  const size = 2 ** Math.min(view.getUint16(30, true), 12)
  const start = (view.getUint32(48, true) + 1) * size
  const directory = latin(bytes.subarray(start, start + 65_536))
  const found = IN_OLE.map(([kind, name]) => ({ kind, at: directory.indexOf(`${[...name].join('\0')}\0\0`) }))
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.kind ?? 'ole'
}

/** What a zip is by the names in its directory; one that lost its directory, by the names at its ends. */
function zipKind(bytes: Uint8Array): Kind {
  const listed = directoryOf(bytes)
  if (listed === null) {
    const ends = latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(-65_536))
    return IN_ZIP.find(([, name]) => ends.includes(name))?.[0] ?? 'zip'
  }
  const first = listed[0]
  const type = first?.name === 'mimetype' ? latin(packedBytes(bytes, first) ?? new Uint8Array(0)) : ''
  const known = IN_ZIP.find(([, name]) => type.includes(name) || listed.some(each => each.name.startsWith(name)))?.[0]
  // Where the type is packed, what the content is its reader sees.
  return known ?? (listed.some(each => each.name === 'META-INF/manifest.xml') ? 'ods' : 'zip')
}

/** For each byte, whether it says nothing: white space, byte order marks, NUL. */
const SPACE = new Uint8Array(256)
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00]) SPACE[byte] = 1

function isEmpty(bytes: Uint8Array): boolean {
  // Over a large file of nothing an index is much faster than an iterator.
  for (let at = 0; at < bytes.length; at += 1) if (SPACE[bytes[at] ?? 0] === 0) return false
  return true
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
