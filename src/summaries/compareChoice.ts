import type { CellId } from '../domain/forms/form.ts'
import { DENOMINATOR_IDS, type DenominatorId } from '../domain/indicators/denominators.ts'
import type { Formula } from '../domain/indicators/ownIndicator.ts'
import { LEVELS, type Level } from '../domain/scope.ts'

/** The views of the page 比较, in the order of their tabs. */
export const COMPARE_TABS = ['rank', 'years', 'peers', 'indicators', 'change', 'share', 'map'] as const
export type CompareTab = (typeof COMPARE_TABS)[number]

/** How the peers of a body are found: same level and scope, the nearest by demand, or those that were chosen. */
export const PEER_WAYS = ['level', 'demand', 'own'] as const
export type PeerWay = (typeof PEER_WAYS)[number]

/** How a line over the years is drawn: as it is, the first year as 100, or added up from the first year on. */
export const LINE_FORMS = ['plain', 'indexed', 'cumulative'] as const
export type LineForm = (typeof LINE_FORMS)[number]

/** What a change of a rate is parted by. */
export const PART_WAYS = ['merits', 'applicant', 'unit'] as const
export type PartWay = (typeof PART_WAYS)[number]

/** What is picked for comparing, besides bodies, years and scope. */
export interface CompareChoice {
  /** Empty: the one that fits the size of the selection. */
  readonly tab: CompareTab | ''
  readonly denominator: DenominatorId
  /** The smallest base a person asks for; null: that of the indicator. */
  readonly base: number | null
  /** The year of what shows one year; null: the newest with most reports. */
  readonly at: number | null
  /** Only bodies of this level; empty: all. */
  readonly level: Level
  /** The body that is held against its peers, or whose change is told. */
  readonly focus: string
  readonly peers: PeerWay
  readonly own: Formula | null
  /** The second indicator, where two are drawn. */
  readonly other: string
  readonly line: LineForm
  /** The two years of a change; null: the two newest. */
  readonly pair: readonly [from: number, to: number] | null
  readonly by: PartWay
  /** Changes across a break are given too. */
  readonly across: boolean
}

/** Nothing picked for comparing. */
export const NO_COMPARISON: CompareChoice = {
  tab: '',
  denominator: 'closed',
  base: null,
  at: null,
  level: '',
  focus: '',
  peers: 'level',
  own: null,
  other: '',
  line: 'plain',
  pair: null,
  by: 'merits',
  across: false,
}

/** The smallest and the largest base that may be asked for. */
export const BASE_LIMITS = [5, 1000] as const

interface Reading {
  readonly cell: (text: string) => CellId | null
  readonly name: (text: string) => string | null
}

type Patch = Partial<CompareChoice>
type ReadPart = (text: string, reading: Reading) => Patch | null

/** How each part of an address is read. */
export const COMPARE_PARTS: readonly (readonly [key: string, read: ReadPart])[] = [
  ['tab', text => oneOf(COMPARE_TABS, text, tab => ({ tab }))],
  ['over', text => oneOf(DENOMINATOR_IDS, text, denominator => ({ denominator }))],
  ['base', text => numberIn(text, BASE_LIMITS, base => ({ base }))],
  ['at', text => numberIn(text, YEARS, at => ({ at }))],
  ['level', text => (text === '' ? null : oneOf(LEVELS, text, level => ({ level })))],
  ['focus', (text, { name }) => given(name(text), focus => ({ focus }))],
  ['peers', text => oneOf(PEER_WAYS, text, peers => ({ peers }))],
  ['own', (text, { cell }) => given(formulaOf(text, cell), own => ({ own }))],
  ['other', text => (/^[a-z][a-z0-9_]{0,59}$/.test(text) ? { other: text } : null)],
  ['line', text => oneOf(LINE_FORMS, text, line => ({ line }))],
  ['pair', text => given(pairOf(text), pair => ({ pair }))],
  ['by', text => oneOf(PART_WAYS, text, by => ({ by }))],
  ['across', text => (text === '1' ? { across: true } : null)],
]

/** What of a comparison is written into an address; empty where it is the default. */
export function compareTexts(
  choice: CompareChoice,
  safe: (text: string) => string,
): readonly (readonly [string, string])[] {
  const { own, pair } = choice
  return [
    ['tab', choice.tab],
    ['over', unless(choice.denominator, NO_COMPARISON.denominator)],
    ['base', String(choice.base ?? '')],
    ['at', String(choice.at ?? '')],
    ['level', choice.level],
    ['focus', safe(choice.focus)],
    ['peers', unless(choice.peers, NO_COMPARISON.peers)],
    ['own', own ? `${own.numerator.join(',')}~${own.denominator.join(',')}` : ''],
    ['other', choice.other],
    ['line', unless(choice.line, NO_COMPARISON.line)],
    ['pair', pair ? pair.join('-') : ''],
    ['by', unless(choice.by, NO_COMPARISON.by)],
    ['across', choice.across ? '1' : ''],
  ]
}

const YEARS = [1990, 2099] as const
/** So many cells may be added up on either side. */
const LONGEST = 60

function unless(text: string, common: string): string {
  return text === common ? '' : text
}

function oneOf<T extends string>(all: readonly T[], text: string, patch: (one: T) => Patch): Patch | null {
  return given(all.find(each => each === text) ?? null, patch)
}

function given<T>(value: T | null, patch: (value: T) => Patch): Patch | null {
  return value === null ? null : patch(value)
}

function numberIn(text: string, [least, most]: readonly [number, number], patch: (n: number) => Patch): Patch | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most && String(number) === text ? patch(number) : null
}

function pairOf(text: string): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? []
  const pair = [Number(from), Number(to)] as const
  return from === undefined || pair[0] < YEARS[0] || pair[1] > YEARS[1] || pair[0] >= pair[1] ? null : pair
}

function formulaOf(text: string, cell: Reading['cell']): Formula | null {
  const [above = '', below, ...more] = text.split('~')
  if (below === undefined || more.length > 0) return null
  const [numerator, denominator] = [above, below].map(side => cellsOf(side, cell))
  return numerator && denominator && numerator.length > 0 ? { numerator, denominator } : null
}

function cellsOf(text: string, cell: Reading['cell']): readonly CellId[] | null {
  const cells = text === '' ? [] : text.split(',').map(cell)
  const known = cells.filter(each => each !== null)
  return known.length < cells.length || known.length > LONGEST || new Set(known).size < known.length ? null : known
}
