import type { Picture } from './chart.ts'

/** The mark that stands for a place of the twin, as a key of `behind`; null where nothing was drawn for it. */
export function markAt(
  { behind, marks }: Pick<Picture, 'behind' | 'marks'>,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  const place = `${column}:${row}`
  const named = marks ? marks.get(place) : place
  if (named !== undefined && behind.has(named)) return named
  const whole = `*:${row}`
  return !marks && behind.has(whole) ? whole : null
}
