import { colourOf, inkNamed, inkOf, type Theme } from './colours.ts'

const COLOURED = new Set(['color', 'borderColor', 'backgroundColor', 'textBorderColor', 'dirColor'])

/** A spec with the names of its colours replaced by those of a theme. A colour that is not in the palette throws. */
export function inked<T>(spec: T, theme: Theme): T {
  return coloured(spec, name => colourOf(name, theme))
}

/** A spec in colours that follow the theme of the page by themselves; for what is drawn before anybody looks. */
export function inkedByPage<T>(spec: T): T {
  return coloured(spec, name => inkOf(inkNamed(name)))
}

type Dye = (name: string) => string

function coloured<T>(spec: T, dye: Dye): T
function coloured(spec: unknown, dye: Dye): unknown {
  if (Array.isArray(spec)) {
    return spec.some(isObject) ? spec.map((each: unknown) => coloured(each, dye)) : spec
  }
  if (!isObject(spec)) return spec
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, valueOf(key, value, dye)]))
}

function valueOf(key: string, value: unknown, dye: Dye): unknown {
  if (COLOURED.has(key) && typeof value === 'string') return value === 'inherit' ? value : dye(value)
  if (COLOURED.has(key) && Array.isArray(value)) {
    return value.map((each: unknown) => (typeof each === 'string' ? dye(each) : each))
  }
  return coloured(value, dye)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
