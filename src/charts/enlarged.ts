/** Lengths of a spec that belong to its writing: they grow with it. Places on an axis and counts do not. */
const LENGTHS = new Set([
  'fontSize',
  'lineHeight',
  'barWidth',
  'barMaxWidth',
  'left',
  'right',
  'top',
  'bottom',
  'height',
  'margin',
  'padding',
  'nameGap',
  'nodeWidth',
  'nodeGap',
  'distance',
])

/** A spec for large writing: its letters, and the room they need, `factor` times as large. */
export function enlarged<T>(spec: T, factor: number): T
export function enlarged(spec: unknown, factor: number): unknown {
  return factor === 1 ? spec : walked(spec, factor)
}

function walked(spec: unknown, factor: number): unknown {
  if (Array.isArray(spec)) return spec.some(isObject) ? spec.map((each: unknown) => walked(each, factor)) : spec
  if (!isObject(spec)) return spec
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [
      key,
      LENGTHS.has(key) ? lengthOf(value, factor) : key === 'data' ? dataOf(value, factor) : walked(value, factor),
    ]),
  )
}

function lengthOf(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor
  return Array.isArray(value) ? value.map((each: unknown) => lengthOf(each, factor)) : value
}

// What is drawn keeps its numbers; only the writing of a single mark may have lengths.
function dataOf(value: unknown, factor: number): unknown {
  return Array.isArray(value) && value.some(isObject) ? value.map((each: unknown) => walked(each, factor)) : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
