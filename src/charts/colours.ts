import { OUTCOME_IDS, type OutcomeId } from '../domain/outcomes.ts'

/** The themes a chart is drawn in. Print is always light. */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface Tones {
  readonly light: string
  readonly dark: string
}

/** The colours of outcomes: disclosed in blues, withheld in red-brown, cannot provide in violet, not processed in ochre. */
const OUTCOME_INKS = {
  granted: { light: '#1c5a9e', dark: '#4f97dc' },
  partial: { light: '#8dbbe8', dark: '#b5d8f7' },
  denied: { light: '#9c3d26', dark: '#c9664b' },
  unable: { light: '#b295d6', dark: '#d3bdf0' },
  refused: { light: '#8a6410', dark: '#b98a2b' },
  other: { light: '#c3c7cb', dark: '#dadde0' },
} as const satisfies Readonly<Record<OutcomeId, Tones>>

/** Every colour a chart may use, with its meaning; a spec names a key and never a colour. Pending is hatched. */
export const INKS = {
  ...OUTCOME_INKS,
  pending: { light: '#7b8187', dark: '#8e959c' },
  upheld: { light: '#3c4854', dark: '#a9b8c6' },
  corrected: { light: '#179a8e', dark: '#22988b' },
  otherResult: { light: '#c3c7cb', dark: '#dadde0' },
  first: { light: '#23445e', dark: '#bcd8ee' },
  second: { light: '#14877d', dark: '#2b9e91' },
  third: { light: '#b4bcc3', dark: '#565f68' },
  line: { light: '#d487b6', dark: '#e7a4cb' },
  picked: { light: '#23445e', dark: '#9cc3e0' },
  context: { light: '#b9bfc5', dark: '#5c656d' },
  heat1: { light: '#dbe7f1', dark: '#20303d' },
  heat2: { light: '#b3cde3', dark: '#2d4d66' },
  heat3: { light: '#7fabd0', dark: '#3f7098' },
  heat4: { light: '#427fb3', dark: '#6a9fc9' },
  heat5: { light: '#1b4f80', dark: '#b3d6f2' },
  onHeat: { light: '#ffffff', dark: '#0b1413' },
  text: { light: '#23272b', dark: '#e6e8ea' },
  quiet: { light: '#5d656d', dark: '#a3abb3' },
  hair: { light: '#dfe3e6', dark: '#343a40' },
  rule: { light: '#9aa2a9', dark: '#69727a' },
  ground: { light: '#ffffff', dark: '#111416' },
  none: { light: 'transparent', dark: 'transparent' },
} as const

export type InkId = keyof typeof INKS

/** The bands of a stacked chart, in the order they touch. */
export const STACKS: readonly (readonly InkId[])[] = [
  [...OUTCOME_IDS, 'pending'],
  ['upheld', 'corrected', 'otherResult', 'pending'],
  ['first', 'second', 'third'],
  ['first', 'second', 'line'],
]

/** Five steps from less to more, where more is not better. */
export const HEAT = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const satisfies readonly InkId[]

const SIGN = '$'

/** The name of a colour, as a spec writes it. */
export function ink(id: InkId): string {
  return SIGN + id
}

/** A colour as an attribute of SVG, of whatever theme the page is in (`views/shell/inks.css`). */
export function inkOf(id: InkId): string {
  return id === 'none' ? INKS.none.light : `var(--ink-${id})`
}

/** The colour behind a name that `ink` made, in a theme. */
export function colourOf(name: string, theme: Theme): string {
  return INKS[inkNamed(name)][theme]
}

/** What a name that `ink` made stands for; anything else is a fault of the program. */
export function inkNamed(name: string): InkId {
  const id = INK_IDS.get(name)
  if (id === undefined) throw new Error(`not a colour of the palette: ${name.slice(0, 40)}`)
  return id
}

function isInk(id: string): id is InkId {
  return Object.hasOwn(INKS, id)
}

const INK_IDS: ReadonlyMap<string, InkId> = new Map(
  Object.keys(INKS)
    .filter(isInk)
    .map(id => [ink(id), id] as const),
)
