import type { GridRow } from '../csvGrid.ts'
import { isValueText } from '../tables/value.ts'

const WITHIN = 10
/** Heads of so many rows above each other, or labels of so many columns, are put together. */
const MOST = 3

/** The rows of a sheet that head its columns, and those below them. */
export interface Headed {
  readonly heads: readonly GridRow[]
  readonly rows: readonly GridRow[]
}

/**
 * Which rows head the columns: the one with most fields filled with words (years count), with those above and below it
 * that head several of its columns at once or divide one of them, as merged cells do.
 */
export function headed(rows: readonly GridRow[]): Headed {
  const counts = rows.slice(0, WITHIN).map(({ fields }) => fields.filter(isHead).length)
  const main = Math.max(0, counts.indexOf(Math.max(...counts)))
  let from = main
  let to = main + 1
  while (from > 0 && to - from < MOST && isAbove(rows[from - 1], rows[from])) from -= 1
  while (to < rows.length && to - from < MOST && isBelow(rows[to - 1], rows[to])) to += 1
  return { heads: rows.slice(from, to), rows: rows.slice(to) }
}

/** A label for each column: its heads from above to below, a head that covers several standing for each of them. */
export function labelsOf(heads: readonly GridRow[]): readonly string[] {
  const width = heads.reduce((most, { fields }) => Math.max(most, fields.length), 0)
  const paths = Array.from({ length: width }, (): string[] => [])
  heads.forEach(({ fields }, depth) => {
    let covering = ''
    for (const [column, path] of paths.entries()) {
      const own = (fields[column] ?? '').trim()
      const below = heads.slice(depth + 1).some(each => (each.fields[column] ?? '').trim() !== '')
      covering = own === '' && below ? covering : own
      if (covering !== '' && path.at(-1) !== covering) path.push(covering)
    }
  })
  return heads.length === 1 ? (heads[0]?.fields ?? []) : paths.map(path => path.join('/'))
}

/** How many columns at the left hold labels of rows: one, or more where what stands before an item covers several. */
export function labelColumns(rows: readonly GridRow[]): number {
  let count = 1
  while (count < MOST && isLabelColumn(rows, count)) count += 1
  return count
}

/** The label of each row, made of its columns of labels; what covers several rows stands for each of them. */
export function rowLabels(rows: readonly GridRow[], columns: number): readonly string[] {
  const covering = Array.from({ length: columns }, () => '')
  return rows.map(({ fields }) => {
    const own = Array.from({ length: columns }, (_, at) => (fields[at] ?? '').trim())
    if (columns === 1) return fields[0] ?? ''
    const first = own.findIndex(each => each !== '')
    for (const [at, text] of own.entries()) if (at >= first) covering[at] = text
    return covering.filter((text, at) => text !== '' && text !== covering[at - 1]).join('/')
  })
}

function isHead(field: string): boolean {
  return field.trim() !== '' && (!isValueText(field) || /^\s*20\d\d\s*年?\s*$/u.test(field))
}

function filled({ fields }: GridRow): readonly number[] {
  return fields.flatMap((field, at) => (field.trim() === '' ? [] : [at]))
}

/** Heads of several columns above those of each: fewer of them, two at least, with gaps where the next row has heads. */
function isAbove(upper: GridRow | undefined, lower: GridRow | undefined): boolean {
  if (!upper || !lower) return false
  const places = filled(upper)
  if (places.length < 2 || !places.every(at => isHead(upper.fields[at] ?? ''))) return false
  // 填报单位：甲局 heads nothing.
  if (places.some(at => /[:：]/u.test(upper.fields[at] ?? ''))) return false
  const first = places[0] ?? 0
  return filled(lower).some(at => at > first && (upper.fields[at] ?? '').trim() === '')
}

/** Heads that divide one above them: words only, at least one of them where the row above has a gap. */
function isBelow(upper: GridRow | undefined, lower: GridRow | undefined): boolean {
  if (!upper || !lower) return false
  const places = filled(lower)
  if (places.length < 2 || !places.every(at => isHead(lower.fields[at] ?? ''))) return false
  return places.some(at => (upper.fields[at] ?? '').trim() === '') && (lower.fields[0] ?? '').trim() === ''
}

/** A column of words beside the first, with no number in it, that is filled more often than the one before it. */
function isLabelColumn(rows: readonly GridRow[], column: number): boolean {
  const texts = rows.map(({ fields }) => (fields[column] ?? '').trim()).filter(text => text !== '')
  const before = rows.filter(({ fields }) => (fields[column - 1] ?? '').trim() !== '').length
  return texts.length > before && texts.every(text => !isValueText(text))
}
