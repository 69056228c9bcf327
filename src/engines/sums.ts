import type { Key, Question, Where } from './question.ts'

/**
 * What the table of sums tells apart. One row of it adds up reports that are alike in all of these and in which cells
 * they state, lack and have not: so a cell's column says as in a report's row whether there is a number, and a second
 * one (`sumColumnName`) has the sum.
 */
export const SUM_KEYS = [
  'year',
  'scope',
  'level',
  'format',
  'province',
  'kind',
  'inside',
  'broken',
] as const satisfies readonly Key[]

/** The name of the table of sums beside a table of reports. */
export function sumsName(table: string): string {
  return `${table}_sums`
}

const WHERE_PARTS: readonly (keyof Where)[] = [
  'datasets',
  'years',
  'scopes',
  'levels',
  'formats',
  'provinces',
  'inside',
  'broken',
]

/** Whether the table of sums answers a question as the reports themselves do: it knows no single report. */
export function isOfSums({ groupBy, where, ids }: Pick<Question, 'groupBy' | 'where' | 'ids'>): boolean {
  const known: readonly string[] = [...SUM_KEYS, 'dataset']
  if (ids !== 0 || !groupBy.every(key => known.includes(key))) return false
  return Object.entries(where).every(
    ([part, names]) => names === undefined || names.length === 0 || WHERE_PARTS.some(each => each === part),
  )
}
