import { isLang } from '../domain/langs.ts'
import { ALL_CELLS } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import { PAGES, SHEETS } from '../domain/pages.ts'
import { SCOPES } from '../domain/scope.ts'
import { CHECK_PARTS, checkTexts, NO_JUDGING } from './checkChoice.ts'
import type { Choice } from './choice.ts'
import { COMPARE_PARTS, compareTexts, NO_COMPARISON } from './compareChoice.ts'
import { LIST_PARTS, listTexts, NO_LIST } from './listChoice.ts'
import { NO_TABLE, TABLE_PARTS, tableTexts } from './tableChoice.ts'

/** What could not be taken from an address: why, which part of it, and what stood there (cut short). */
export interface AddressNotice {
  readonly code: 'tooLong' | 'unknownPage' | 'unknownPart' | 'repeatedPart' | 'badValue' | 'unitsCut'
  readonly part: string
  readonly found: string
}

/** The longest address that is read or written, in characters after percent-encoding. */
export const ADDRESS_LIMIT = 8192

/** Nothing picked: the overview of the default data, in Chinese. */
export const NO_CHOICE: Choice = {
  page: 'overview',
  lang: 'zh',
  data: [],
  units: [],
  years: null,
  scope: '',
  indicator: '',
  report: '',
  cell: '',
  view: 'chart',
  ...NO_COMPARISON,
  ...NO_JUDGING,
  ...NO_LIST,
  ...NO_TABLE,
}

type Patch = Partial<Choice>
type ReadPart = (text: string) => Patch | null

const CELL_IDS: ReadonlyMap<string, CellId> = new Map([...ALL_CELLS.keys()].map(id => [id, id]))
const LONGEST = { name: 200, report: 400, list: 2000 } as const
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

const READING = {
  cell: (text: string) => CELL_IDS.get(text) ?? null,
  name: (text: string) => nameOf(text, LONGEST.name),
  report: (text: string) => nameOf(text, LONGEST.report),
}

const PARTS: ReadonlyMap<string, ReadPart> = new Map<string, ReadPart>([
  ['lang', text => (isLang(text) ? { lang: text } : null)],
  ['data', text => patchOf(namesOf(text), data => ({ data }))],
  ['units', text => patchOf(namesOf(text), units => ({ units }))],
  ['years', text => patchOf(yearsOf(text), years => ({ years }))],
  ['scope', text => patchOf(SCOPES.find(scope => scope === text) ?? null, scope => ({ scope }))],
  ['indicator', text => (/^[a-z][a-z0-9_]{0,59}$/.test(text) ? { indicator: text } : null)],
  ['report', text => patchOf(nameOf(text, LONGEST.report), report => ({ report }))],
  ['cell', text => patchOf(CELL_IDS.get(text) ?? null, cell => ({ cell }))],
  ['view', text => (text === 'chart' || text === 'table' ? { view: text } : null)],
  ...CHECK_PARTS.map(([key, read]) => [key, (text: string) => read(text, READING)] as const),
  ...LIST_PARTS,
  ...TABLE_PARTS,
  ...COMPARE_PARTS.map(([key, read]) => [key, (text: string) => read(text, READING)] as const),
])

/** Address → choice. Total: whatever cannot be read falls back to its default and is named in a notice. */
export function choiceFromHash(hash: string): { readonly choice: Choice; readonly notices: readonly AddressNotice[] } {
  if (hash.length > ADDRESS_LIMIT) return { choice: NO_CHOICE, notices: [notice('tooLong', '', hash)] }
  const [path = '', query = ''] = splitOnce(hash.replace(/^#?\/?/, ''), '?')
  const page = [...PAGES, ...SHEETS].find(each => each === path)
  const notices: AddressNotice[] = page || path === '' ? [] : [notice('unknownPage', 'page', path)]
  const seen = new Set<string>()
  let choice: Choice = { ...NO_CHOICE, page: page ?? NO_CHOICE.page }
  for (const piece of query.split('&').filter(text => text !== '')) {
    const [key = '', text = ''] = splitOnce(piece, '=')
    const read = readPart(key, text, seen)
    if ('code' in read) notices.push(read)
    else choice = { ...choice, ...read }
  }
  return { choice, notices }
}

/** Choice → address, readable, without what is default; at most ADDRESS_LIMIT characters once percent-encoded. */
export function choiceToHash(choice: Choice): string {
  const whole = written(choice, choice.units)
  if (encodedLength(whole) <= ADDRESS_LIMIT) return whole
  let kept = choice.units.length
  while (kept > 0 && encodedLength(written(choice, choice.units.slice(0, kept))) > ADDRESS_LIMIT - 12) kept -= 1
  const cut = `cut=${choice.units.length - kept}`
  const rest = written(choice, choice.units.slice(0, kept))
  return encodedLength(rest) > ADDRESS_LIMIT - 12
    ? `#/${choice.page}`
    : `${rest}${rest.includes('?') ? '&' : '?'}${cut}`
}

/** Makes addresses of reports and of their cells: what is the same in all of them is written once. */
export function reportAddresses(choice: Choice): (report: string, cell: CellId | '') => string {
  const mark = 'REPORT'
  const whole = written({ ...choice, page: 'report', report: mark, cell: '', drill: '' }, choice.units)
  const [before = '', after = ''] = whole.split(`report=${mark}`)
  return (report, cell) => `${before}report=${safe(report)}${cell === '' ? '' : `&cell=${cell}`}${after}`
}

function written(choice: Choice, units: readonly string[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ['data', listText(choice.data)],
    ['units', listText(units)],
    ['years', yearsText(choice.years)],
    ['scope', choice.scope],
    ['indicator', choice.indicator],
    ['report', safe(choice.report)],
    ['cell', choice.cell],
    ['view', choice.view === 'chart' ? '' : choice.view],
    ...compareTexts(choice, safe),
    ...checkTexts(choice, safe),
    ...listTexts(choice),
    ...tableTexts(choice, safe),
    ['lang', choice.lang === 'zh' ? '' : choice.lang],
  ]
  const query = parts.flatMap(([key, text]) => (text === '' ? [] : [`${key}=${text}`])).join('&')
  return `#/${choice.page}${query === '' ? '' : `?${query}`}`
}

function readPart(key: string, raw: string, seen: Set<string>): Patch | AddressNotice {
  const text = decoded(raw)
  if (key === 'cut' && /^\d{1,6}$/.test(raw)) return notice('unitsCut', 'units', raw)
  const read = PARTS.get(key)
  if (!read) return notice('unknownPart', key, raw)
  if (seen.has(key)) return notice('repeatedPart', key, raw)
  seen.add(key)
  const patch = text === null ? null : read(key === 'data' || key === 'units' ? raw : text)
  return patch ?? notice('badValue', key, raw)
}

function notice(code: AddressNotice['code'], part: string, found: string): AddressNotice {
  return { code, part: short(part, 40), found: short(decoded(found.slice(0, 400)) ?? found, 60) }
}

function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function patchOf<T>(value: T | null, patch: (value: T) => Patch): Patch | null {
  return value === null ? null : patch(value)
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

// A name is shown and compared, never used as a key of an object, an address or a colour.
function nameOf(text: string, longest: number): string | null {
  return text.length === 0 || text.length > longest || /[\p{Cc}\p{Cs}]/u.test(text) ? null : text
}

function namesOf(raw: string): readonly string[] | null {
  const names = raw.split(',').map(piece => nameOf(decoded(piece) ?? '', LONGEST.name))
  const good = names.filter(name => name !== null)
  return good.length < names.length || good.length > LONGEST.list ? null : [...new Set(good)]
}

function yearsOf(text: string): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? []
  if (from === undefined) return null
  const years = [Number(from), Number(to ?? from)] as const
  return years[0] < FIRST_YEAR || years[1] > LAST_YEAR || years[0] > years[1] ? null : years
}

function yearsText(years: Choice['years']): string {
  if (!years) return ''
  return years[0] === years[1] ? String(years[0]) : `${years[0]}-${years[1]}`
}

function listText(names: readonly string[]): string {
  return names.map(name => safe(name).replaceAll(',', '%2C')).join(',')
}

// Chinese stays readable; what has a meaning in an address is percent-encoded.
function safe(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Z}%&#+=?"<>`\\^{}]/gu, sign =>
    /\p{Cs}/u.test(sign) ? '%EF%BF%BD' : encodeURIComponent(sign),
  )
}

function encodedLength(hash: string): number {
  return encodeURI(hash.replaceAll(/%(?=[0-9A-F]{2})/g, '0')).length
}
