import { indicatorOf, lessTotal, type Indicated, type NoValue } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import type { Level } from '../domain/scope.ts'
import type { AnswerRow, Key, Order, Question, Where } from '../engines/question.ts'
import { amountOf } from './amounts.ts'
import { measuresOf } from './chosenIndicator.ts'
import { columnsOfSet, type ColumnNode, type ColumnSetId } from './columnSets.ts'
import { intervalOf, pointQuestion } from './points.ts'

/** How many rows of a long list stand on one page of it. */
export const PAGE_ROWS = 50

/** Whether a database can put bodies in order of an indicator: a sum, or one sum by another. */
export function isRankable({ kind, minus }: Indicator): boolean {
  return minus === undefined && kind !== 'growth' && kind !== 'perCapita'
}

/** The question of a ranking over a large set: from high to low, those with too few cases left out. */
export function largeRanking(
  indicator: Indicator,
  { where, by, year, level }: { where: Where; by: 'unit' | 'province'; year: number; level: Level },
): Question {
  const isCount = indicator.denominator.length === 0
  // Bodies stand beside each other and are never added; provinces are sums, in which nobody counts twice.
  const asked = by === 'unit' ? beside(where) : where
  return {
    measures: measuresOf(indicator),
    groupBy: [by],
    where: { ...asked, years: [year, year], ...(level === '' ? {} : { levels: [level] }) },
    ...(by === 'province' ? { whole: 'all' as const } : {}),
    order: [{ by: 'numerator', down: true, ...(isCount ? {} : { over: 'denominator' }) }],
    atLeast: isCount
      ? { by: 'numerator', value: 0 }
      : { by: 'denominator', value: Math.max(1, indicator.smallestBase) },
    ids: 0,
  }
}

/** The question of one indicator of some bodies or provinces over the years. */
export function heatOf(
  indicator: Indicator,
  { where, by, names }: { where: Where; by: 'unit' | 'province'; names: readonly string[] },
): Question {
  if (by === 'unit') return { ...pointQuestion([indicator], { ...beside(where), units: names }), ids: 0 }
  const { measures } = pointQuestion([indicator], where)
  return { measures, groupBy: ['province', 'year'], where: { ...where, provinces: names }, whole: 'year', ids: 0 }
}

/** One line of such a ranking. */
export function rankedLine(row: AnswerRow, indicator: Indicator) {
  const indicated = indicatedOf(row, indicator)
  return { indicated, interval: intervalOf(indicator, indicated) }
}

function indicatedOf(row: AnswerRow, indicator: Indicator, prefix = ''): Indicated {
  const sum = amountOf(row, `${prefix}numerator`)
  const numerator = indicator.minus ? lessTotal(sum, amountOf(row, `${prefix}minus`)) : sum
  return indicatorOf(indicator, numerator, amountOf(row, `${prefix}denominator`))
}

/** A column of the table over a large set: sums of cells, or an indicator. */
export interface LargeColumn {
  readonly node: ColumnNode
  /** The heading above it, where it stands under one. */
  readonly above: ColumnNode | null
  readonly order: Order | null
}

/** The columns of a set without what they open into. */
export function largeColumns(set: ColumnSetId): readonly LargeColumn[] {
  return columnsOfSet(set).flatMap((node): readonly LargeColumn[] => {
    if (node.indicator) {
      const over = node.indicator.denominator.length > 0 ? { over: `${node.id}/denominator` } : {}
      const order = isRankable(node.indicator) ? { by: `${node.id}/numerator`, ...over } : null
      return [{ node, above: null, order }]
    }
    if (node.cells.length > 0) return [{ node, above: null, order: { by: node.id } }]
    return node.children.map(child => ({ node: child, above: node, order: { by: child.id } }))
  })
}

/** The question of the table over a large set: a row a report. */
export function largeTable(columns: readonly LargeColumn[], where: Where, order: Order | null): Question {
  return {
    measures: columns.flatMap(({ node }) =>
      node.indicator ? measuresOf(node.indicator, `${node.id}/`) : [{ id: node.id, cells: node.cells }],
    ),
    groupBy: ['report', 'unit', 'year', 'broken'],
    where: beside(where),
    ...(order ? { order: [order] } : {}),
    ids: 0,
  }
}

/** What one column says of one report: a number and how it is written, or why there is none. */
export interface LargeSquare {
  readonly value: number | null
  readonly isShare: boolean
  readonly reason: NoValue | null
  /** The two numbers of a rate whose base is too small for one. */
  readonly parts: readonly [number, number] | null
}

/** What one column says of one report. */
export function largeSquare(row: AnswerRow, { node }: LargeColumn): LargeSquare {
  if (node.indicator) {
    const { value, reason, small, numerator, denominator } = indicatedOf(row, node.indicator, `${node.id}/`)
    const parts = small && numerator !== null && denominator !== null ? ([numerator, denominator] as const) : null
    return {
      value: parts ? null : value,
      isShare: node.indicator.kind === 'share',
      reason,
      parts: value === null ? null : parts,
    }
  }
  const { value, stated, missing } = amountOf(row, node.id)
  const reason = value !== null ? null : stated + missing === 0 ? 'notInForm' : 'blank'
  return { value, isShare: false, reason, parts: null }
}

/** A page of a long list, and one row more to know whether there is another. */
export function pageOf(question: Question, page: number): Question {
  return { ...question, offset: page * PAGE_ROWS, limit: PAGE_ROWS + 1 }
}

/** The same reports, and those that are counted inside another. */
export function beside(where: Where): Where {
  return { ...where, inside: [] }
}

/** How many reports there are, by some keys. */
export function countsBy(groupBy: readonly Key[], where: Where): Question {
  return { measures: [], groupBy, where, ids: 0 }
}
