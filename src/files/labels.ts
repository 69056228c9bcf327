import { plainHan } from './han.ts'
import { ALL_CELLS, cellsOf } from '../domain/forms/index.ts'
import type { CellId, FormCell, FormId, Label, TableId, Unit } from '../domain/forms/form.ts'
import { spellingsOf } from '../domain/forms/spellings.ts'

const NUMBERING =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}(?:[、.,:]|(?=\())|\d{1,2}(?:[、,:)]|\.(?!\d))|[①-⑳])/u
const UNIT_NOTE = /[(](?:单位)?:?(万元|元|件|条|项)[)]$/u

/** One width, no white space, invisible characters or quotes; numbering and brackets are still there. */
export function plainLabel(text: string): string {
  return plainHan(text)
    .replaceAll(/[①-⑳]/gu, mark => `${mark.normalize('NFKC')}.`)
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}\p{Cc}“”„‟‘’'"`「」『』《》*]/gu, '')
    .replaceAll(/[〔［【[]/gu, '(')
    .replaceAll(/[〕］】\]]/gu, ')')
}

/** `（三）不予公开` → `不予公开`: takes off numbering, more than one too (`三、（一）…`); the rest is one width. */
export function stripNumber(text: string): string {
  let rest = plainLabel(text)
  for (let next = rest.replace(NUMBERING, ''); next !== rest && next !== ''; next = rest.replace(NUMBERING, '')) {
    rest = next
  }
  return rest
}

/** The key two spellings of one label share: no numbering, white space, brackets, quotes or punctuation. */
export function normaliseLabel(text: string): string {
  return stripNumber(text)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('其它', '其他')
    .toLowerCase()
}

/** Every key a label of the form may be met under, the official one first. */
export function keysOf(label: Label): readonly string[] {
  const known = KEYS.get(label)
  if (known) return known
  const keys = [...spellingsOf(label), label.en].map(normaliseLabel)
  KEYS.set(label, keys)
  return keys
}

/** The labels of the forms are few and never change: their keys are made once. */
const KEYS = new WeakMap<Label, readonly string[]>()

interface Candidate {
  readonly cell: FormCell
  readonly official: boolean
}

const INDEX = indexOf([...ALL_CELLS.values(), ...cellsOf({ format: 'gb-2019-60', otherAll: true })])

const IN_FORMAT: Readonly<Record<FormId, ReadonlySet<CellId>>> = {
  'gb-2019-60': new Set(cellsOf({ format: 'gb-2019-60', otherAll: true }).map(cell => cell.id)),
  'gb-2021-30': new Set(
    [false, true].flatMap(otherAll => cellsOf({ format: 'gb-2021-30', otherAll }).map(cell => cell.id)),
  ),
}

const BY_ID: ReadonlyMap<string, CellId> = new Map([...ALL_CELLS.keys()].map(id => [id, id]))

/** `3/granted/total` → the cell of that id; null where no form has one. */
export function cellOfId(text: string): CellId | null {
  return BY_ID.get(text.trim()) ?? null
}

/** The cell a path of labels names (`三`, `（三）不予公开`, `1.属于国家秘密`, `商业企业`), or null if none or several do. */
export function cellOfPath(path: readonly string[], format?: FormId, table?: TableId): CellId | null {
  const parts = path.flatMap(withoutOuter).filter(part => !isLevel(part))
  const column = parts.at(-1)
  const row = parts.at(-2)
  if (column === undefined || row === undefined) return null
  const found = (INDEX.get(keyOf(row, columnKey(column))) ?? []).filter(
    ({ cell }) =>
      (format === undefined || IN_FORMAT[format].has(cell.id)) &&
      (table === undefined || cell.table === table) &&
      unitAgrees(column, cell.column.unit) &&
      parts.slice(0, -2).every(part => isContext(part, cell)),
  )
  return oneOf(found, row, parts.length > 2)?.cell.id ?? null
}

/** `a/b/c` (or `a>b>c`, `a-b-c`) → its labels; the slash of `本年增/减` is no separator. */
export function pathOf(text: string): readonly string[] {
  return text.replaceAll(/增\s*[/／]\s*减/gu, '增减').split(/[/／>＞→_|｜–—-]/u)
}

function indexOf(cells: readonly FormCell[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>()
  for (const cell of cells) {
    const rows = new Set(keysOf(cell.row))
    const columns = new Set(keysOf(cell.column))
    for (const row of rows) {
      for (const column of columns) {
        const key = `${row}|${column}`
        const list = index.get(key) ?? []
        if (list.every(other => other.cell.id !== cell.id)) {
          index.set(key, [...list, { cell, official: row === normaliseLabel(cell.row.zh) }])
        }
      }
    }
  }
  return index
}

function keyOf(row: string, column: string): string {
  return `${normaliseLabel(row)}|${column}`
}

function columnKey(text: string): string {
  return normaliseLabel(plainLabel(text).replace(UNIT_NOTE, ''))
}

function unitAgrees(column: string, unit: Unit): boolean {
  const note = UNIT_NOTE.exec(plainLabel(column))?.[1]
  return note === undefined || note === unit || (unit === '件' && (note === '条' || note === '项'))
}

/** Takes off what only frames a path: 三、本年度办理结果, alone or before a label in the same part. */
function withoutOuter(part: string): readonly string[] {
  const plain = plainLabel(part)
  if (plain === '' || plain === '三') return []
  const rest = plain.replace(/^(?:三、?)?本年度?办理结果(?:情况)?/u, '')
  return rest === '' ? [] : [rest]
}

function isLevel(part: string): boolean {
  return /^法人(?:或|和|及|或者|、)?其[他它]组织$/u.test(normaliseLabel(part))
}

function isContext(part: string, cell: FormCell): boolean {
  const key = normaliseLabel(part)
  if (cell.group && keysOf(cell.group).includes(key)) return true
  if (cell.table === 2) return /主动公开/u.test(key) || /^表?[二2]$/u.test(key)
  if (cell.table === 3) return /^(?:行政机关)?收到和?处理/u.test(key) || /^表?[三3]$/u.test(key)
  return (/复议/u.test(key) && /诉讼/u.test(key) && key.length > 8) || /^表?[四4]$/u.test(key)
}

/** Of several: the one whose printed number is there, then (inside a group) not the group's own row, then the official label. */
function oneOf(found: readonly Candidate[], row: string, inGroup: boolean): Candidate | null {
  const [only, ...rest] = found
  if (only === undefined || rest.length === 0) return only ?? null
  const plain = plainLabel(row)
  const numbered = found.filter(({ cell }) => {
    const number = plainLabel(cell.row.number).replace(/[.、]$/u, '')
    return number !== '' && new RegExp(`^${number.replaceAll(/[()]/gu, '\\$&')}(?:[^\\d]|$)`, 'u').test(plain)
  })
  if (numbered.length === 1) return numbered[0] ?? null
  const inner = inGroup ? found.filter(({ cell }) => cell.row.id !== 'other_all') : []
  if (inner.length === 1) return inner[0] ?? null
  const official = found.filter(each => each.official)
  return official.length === 1 && plain !== '其他' ? (official[0] ?? null) : null
}
