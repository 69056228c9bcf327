import { cellsOf } from '../../src/domain/forms/index.ts'
import type { FormCell } from '../../src/domain/forms/form.ts'

/** One made-up report: `applications` asked by people, all granted; `slip` makes one row total one too many. */
export interface Made {
  readonly organ: string
  readonly region?: string
  readonly year?: number
  readonly applications?: number
  readonly slip?: boolean
}

const HEADER =
  'report_year,division_code,region,uscc,organ,level,scope,format,table,row,column,value,status,unit,source,published'
const FILLED = new Set(['new_received', 'granted', 'total_processed'])

function valueOf({ row, column, table }: FormCell, { applications = 12, slip = false }: Made): number {
  if (table !== 3 || !FILLED.has(row.id) || !['natural_person', 'total'].includes(column.id)) return 0
  return applications + (slip && row.id === 'granted' && column.id === 'total' ? 1 : 0)
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Made-up reports as the canonical long CSV. */
export function madeCsv(reports: readonly Made[]): string {
  const lines = reports.flatMap(made =>
    cellsOf({ format: 'gb-2021-30', otherAll: false }).map(cell => {
      const value = valueOf(cell, made)
      const status = value === 0 ? 'zero_reported' : 'reported'
      const unit = cell.column.id === 'amount_wan_yuan' ? '万元' : '件'
      const who = [made.year ?? 2023, '', made.region ?? '', '', made.organ, 'county', 'own', 'gb-2021-30']
      const where = [cell.table, cell.row.id, cell.column.id, value, status, unit, 'made', '']
      return [...who, ...where].map(part => quoted(String(part))).join(',')
    }),
  )
  return [HEADER, ...lines, ''].join('\n')
}

/** Names that would run if anything took them for markup. */
export const PAYLOADS = [
  '<img src=x onerror="window.__pwn=1">',
  '<svg onload="window.__pwn=2"></svg>',
  '<script>window.__pwn=3</script>',
  '"><img src=x onerror=window.__pwn=4>',
  "';window.__pwn=5;//",
  'javascript:window.__pwn=6',
  '<a href="javascript:window.__pwn=7">机关</a>',
  '<iframe srcdoc="<script>parent.__pwn=8</script>"></iframe>',
  '{{constructor.constructor("window.__pwn=9")()}}',
  '${window.__pwn=10}',
  '{a}{b}{c}<b>粗</b>',
  '{red|<img src=x onerror=window.__pwn=12>}',
  '</text><script>window.__pwn=13</script>',
  '<math><mtext><style><img src=x onerror=window.__pwn=14></style></mtext></math>',
  '<style>*{background:url(//example.invalid/15)}</style>',
  '<link rel=stylesheet href=//example.invalid/16>',
  '__proto__',
  'constructor',
  '\u202E<img src=x onerror=window.__pwn=19>',
  '=HYPERLINK("http://example.invalid/20")',
] as const

/** Bytes of a text in GB18030, for its one- and two-byte part: the table is asked of the decoder, backwards. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap(char => {
      const code = char.codePointAt(0) ?? 0
      const bytes = code < 0x80 ? [code] : bytesOf.get(char)
      if (bytes === undefined) throw new Error(`not in the two-byte part: ${char}`)
      return bytes
    }),
  )
}

/** Bytes of a text in UTF-16 with its mark. */
export function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, little)
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), little)
  return new Uint8Array(view.buffer)
}
