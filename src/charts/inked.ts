import { colourOf, type Theme } from './colours.ts'

const COLOURED = new Set(['color', 'borderColor', 'backgroundColor', 'textBorderColor', 'dirColor'])

/** A spec with the names of its colours replaced by those of a theme. A colour that is not in the palette throws. */
export function inked<T>(spec: T, theme: Theme): T
export function inked(spec: unknown, theme: Theme): unknown {
  if (Array.isArray(spec)) {
    return spec.some(isObject) ? spec.map((each: unknown) => inked(each, theme)) : spec
  }
  if (!isObject(spec)) return spec
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, valueOf(key, value, theme)]))
}

function valueOf(key: string, value: unknown, theme: Theme): unknown {
  if (COLOURED.has(key) && typeof value === 'string') return value === 'inherit' ? value : colourOf(value, theme)
  if (COLOURED.has(key) && Array.isArray(value)) {
    return value.map((each: unknown) => (typeof each === 'string' ? colourOf(each, theme) : each))
  }
  return inked(value, theme)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
