import { ALL_CELLS } from '../../domain/forms/index.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import { isValueText } from '../tables/value.ts'
import { glue } from './paragraphs.ts'

/** A cell of a row that a page shows. */
export interface RowCell {
  readonly text: string
  readonly span: number
}

const LABELS: ReadonlySet<string> = new Set([...ALL_CELLS.values()].flatMap(({ row }) => keysOf(row)))

/**
 * The last row of a page and the first of the next as the one row that the page's end tore: its label begins on the one
 * page and ends on the other, or stands on the one and its numbers on the other. Null where they are two rows.
 */
export function tornRow(upper: readonly RowCell[], lower: readonly RowCell[]): readonly RowCell[] | null {
  if (upper.length !== lower.length || isEmpty(upper) || isEmpty(lower)) return null
  const pairs = upper.map((cell, at): readonly [string, string] => [cell.text, lower[at]?.text ?? ''])
  const both = pairs.filter(([above, below]) => above !== '' && below !== '')
  if (both.some(pair => pair.some(isValueText))) return null
  const isTorn = both.length > 0 ? both.some(isTornLabel) : isApart(upper, lower) || isApart(lower, upper)
  return isTorn ? upper.map((cell, at) => ({ ...cell, text: glue(cell.text, lower[at]?.text ?? '') })) : null
}

/** Two texts that are a label of the form only together. */
function isTornLabel([above, below]: readonly [string, string]): boolean {
  return isLabel(glue(above, below)) && !(isLabel(above) && isLabel(below))
}

/** Labels and no number in the one, numbers and no label in the other. */
function isApart(labels: readonly RowCell[], numbers: readonly RowCell[]): boolean {
  const isNumber = ({ text }: RowCell): boolean => text !== '' && isValueText(text)
  return (
    labels.some(({ text }) => isLabel(text)) &&
    !labels.some(isNumber) &&
    numbers.every(({ text }) => isValueText(text)) &&
    numbers.some(isNumber)
  )
}

function isLabel(text: string): boolean {
  return LABELS.has(normaliseLabel(text))
}

function isEmpty(cells: readonly RowCell[]): boolean {
  return cells.every(({ text }) => text === '')
}
