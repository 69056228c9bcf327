import { isKey } from '../arranged.ts'
import type { Key, Measure, Order, Question } from '../question.ts'
import { fraction } from './quote.ts'

/** The measures by which rows are put in order or left out. */
export function neededFor({ measures, order = [], atLeast }: Pick<Question, 'measures' | 'order' | 'atLeast'>) {
  const names = new Set([...order.flatMap(({ by, over }) => [by, over ?? '']), atLeast?.by])
  return measures.filter(({ id }) => names.has(id))
}

/** Which groups are enough: measures have the names s, t and m with their place. */
export function havingOf(measures: readonly Measure[], { by, value }: NonNullable<Question['atLeast']>): string {
  const at = measures.findIndex(({ id }) => id === by)
  return at < 0 ? '0' : `m${at} = 0 AND t${at} > 0 AND s${at} >= ${fraction(value)}`
}

/** What rows stand in order of. */
export function orderOf({ order = [], groupBy, measures }: Pick<Question, 'order' | 'groupBy' | 'measures'>): string {
  return [...order.flatMap(each => termsOf(each, groupBy, measures)), 'o ASC'].join(', ')
}

function termsOf({ by, over, down }: Order, groupBy: readonly Key[], measures: readonly Measure[]): readonly string[] {
  const way = down ? 'DESC' : 'ASC'
  if (isKey(by)) {
    const at = groupBy.indexOf(by)
    if (at < 0) return []
    return by === 'year' ? [`k${at} = 0 ASC`, `k${at} ${way}`] : [`k${at} ${way}`]
  }
  const at = measures.findIndex(({ id }) => id === by)
  if (at < 0) return []
  const unknown = `(m${at} > 0 OR t${at} = 0)`
  if (over === undefined) return [`${unknown} ASC`, `if(${unknown}, 0, s${at}) ${way}`]
  const base = measures.findIndex(({ id }) => id === over)
  if (base < 0) return []
  const shareless = `(${unknown} OR m${base} > 0 OR t${base} = 0 OR s${base} <= 0)`
  return [`${shareless} ASC`, `if(${shareless}, 0, s${at} / s${base}) ${way}`]
}
