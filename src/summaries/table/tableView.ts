import { BALANCES, type Balance } from './balance.ts'
import { dimensionOf, type Dimension } from './dimensions.ts'

/** What a filter asks of the number in a column. */
export const COMPARISONS = ['ge', 'le', 'eq', 'stated', 'blank'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** A filter by the number in one column. `value` means nothing for `stated` and `blank`. */
export interface ValueFilter {
  readonly column: string
  readonly comparison: Comparison
  readonly value: number
}

/** How a table is laid out and what it shows. It is a part of the choice, and so of the address. */
export interface TableView {
  readonly rows: readonly Dimension[]
  readonly columns: readonly Dimension[]
  /** Cells, groups of cells and indicators that were picked one by one; empty: those of the set. */
  readonly picked: readonly string[]
  /** Columns that are opened into their parts. */
  readonly opened: readonly string[]
  readonly sort: { readonly column: string; readonly down: boolean } | null
  readonly text: string
  readonly balance: Balance
  readonly filters: readonly ValueFilter[]
  /** Lines stand in groups by the first dimension of the rows, each under its sum. */
  readonly grouped: boolean
  /** Groups that are folded, by name; `*` folds all. */
  readonly folded: readonly string[]
  /** So many leading columns stay in sight. */
  readonly freeze: number
  /** First and last year, change and course instead of years; empty: so when years are chosen. */
  readonly change: '' | 'yes' | 'no'
}

/** A row a report, a column a measure. */
export const NO_VIEW: TableView = {
  rows: ['unit', 'year'],
  columns: ['measure'],
  picked: [],
  opened: [],
  sort: null,
  text: '',
  balance: '',
  filters: [],
  grouped: false,
  folded: [],
  freeze: 1,
  change: '',
}

const LONGEST = { list: 400, text: 200 } as const

/** View → text for the address; empty where it is the default. `~` between the items of a list, `;` between parts. */
export function viewToText(view: TableView): string {
  const parts: readonly (readonly [string, string])[] = [
    ['rows', listText(view.rows, NO_VIEW.rows)],
    ['cols', listText(view.columns, NO_VIEW.columns)],
    ['pick', listText(view.picked, [])],
    ['open', listText(view.opened, [])],
    ['sort', view.sort ? `${view.sort.down ? '-' : ''}${safe(view.sort.column)}` : ''],
    ['find', safe(view.text)],
    ['check', view.balance],
    ['where', view.filters.map(filterText).join('~')],
    ['group', view.grouped ? 'yes' : ''],
    ['fold', listText(view.folded, [])],
    ['freeze', view.freeze === NO_VIEW.freeze ? '' : String(view.freeze)],
    ['change', view.change],
  ]
  return parts.flatMap(([key, text]) => (text === '' ? [] : [`${key}:${text}`])).join(';')
}

/** Text → view; null where any of it cannot be read. */
export function viewFromText(text: string): TableView | null {
  let view = NO_VIEW
  const seen = new Set<string>()
  for (const part of text.split(';')) {
    const at = part.indexOf(':')
    const key = part.slice(0, at)
    const read = READERS.get(key)
    const patch = at < 0 || seen.has(key) ? null : (read?.(part.slice(at + 1)) ?? null)
    if (patch === null) return null
    seen.add(key)
    view = { ...view, ...patch }
  }
  const used = [...view.rows, ...view.columns]
  return new Set(used).size < used.length || !used.includes('measure') ? null : view
}

type Patch = Partial<TableView>

const READERS: ReadonlyMap<string, (text: string) => Patch | null> = new Map<string, (text: string) => Patch | null>([
  ['rows', text => patchOf(dimensionsOf(text), rows => ({ rows }))],
  ['cols', text => patchOf(dimensionsOf(text), columns => ({ columns }))],
  ['pick', text => patchOf(listOf(text), picked => ({ picked }))],
  ['open', text => patchOf(listOf(text), opened => ({ opened }))],
  ['sort', text => patchOf(sortOf(text), sort => ({ sort }))],
  ['find', text => patchOf(wordOf(text), found => ({ text: found }))],
  ['check', text => patchOf(BALANCES.find(each => each === text && each !== '') ?? null, balance => ({ balance }))],
  ['where', text => patchOf(filtersOf(text), filters => ({ filters }))],
  ['group', text => (text === 'yes' ? { grouped: true } : null)],
  ['fold', text => patchOf(listOf(text), folded => ({ folded }))],
  ['freeze', text => (/^\d$/.test(text) ? { freeze: Number(text) } : null)],
  ['change', text => (text === 'yes' || text === 'no' ? { change: text } : null)],
])

function patchOf<T>(value: T | null, patch: (value: T) => Patch): Patch | null {
  return value === null ? null : patch(value)
}

function listText(names: readonly string[], usual: readonly string[]): string {
  if (names.length === usual.length && names.every((name, at) => name === usual[at])) return ''
  return names.length === 0 ? '-' : names.map(safe).join('~')
}

function listOf(text: string): readonly string[] | null {
  if (text === '-') return []
  const names = text.split('~').map(wordOf)
  const good = names.filter(name => name !== null)
  return good.length < names.length || good.length > LONGEST.list ? null : [...new Set(good)]
}

function dimensionsOf(text: string): readonly Dimension[] | null {
  const names = listOf(text)?.map(dimensionOf)
  const good = names?.filter(name => name !== undefined)
  return names === undefined || good === undefined || good.length < names.length ? null : good
}

function sortOf(text: string): TableView['sort'] {
  const down = text.startsWith('-')
  const column = wordOf(down ? text.slice(1) : text)
  return column === null ? null : { column, down }
}

function filterText({ column, comparison, value }: ValueFilter): string {
  const asks = comparison !== 'stated' && comparison !== 'blank'
  return `${safe(column)}!${comparison}${asks ? `!${value}` : ''}`
}

function filtersOf(text: string): readonly ValueFilter[] | null {
  const filters = text.split('~').map((piece): ValueFilter | null => {
    const [column, name, number = '0'] = piece.split('!')
    const comparison = COMPARISONS.find(each => each === name)
    const word = wordOf(column ?? '')
    if (word === null || comparison === undefined || !/^-?\d{1,12}(?:\.\d{1,6})?$/.test(number)) return null
    return { column: word, comparison, value: comparison === 'stated' || comparison === 'blank' ? 0 : Number(number) }
  })
  const good = filters.filter(filter => filter !== null)
  return good.length < filters.length || good.length > 20 ? null : good
}

function wordOf(text: string): string | null {
  const word = text.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return word === '' || word.length > LONGEST.text || /[\p{Cc}\p{Cs}]/u.test(word) ? null : word
}

// Only what has a meaning in this text; the address encodes the rest.
function safe(text: string): string {
  return text
    .slice(0, LONGEST.text)
    .replaceAll(/[;:~!%-]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
