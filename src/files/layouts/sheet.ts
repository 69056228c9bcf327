import type { Block } from '../blocks.ts'
import { readGrid } from '../csvGrid.ts'
import { DELIMITERS } from '../delimiter.ts'
import { isValueText } from '../tables/value.ts'
import type { Problem, Read } from '../../domain/problem.ts'

/** An official sheet has at least this many lines that are parted into six values or more. */
const LEAST = 3

/** The delimiters that part lines of a text into rows of six values or more, the likelier first. */
export function sheetDelimiters(text: string): readonly string[] {
  const lines = text.slice(0, 400_000).split(/\r\n|\n|\r/u)
  return DELIMITERS.map(delimiter => ({
    delimiter,
    rows: lines.filter(line => line.split(delimiter).filter(part => isValueText(part.replaceAll('"', ''))).length > 5)
      .length,
  }))
    .filter(({ rows }) => rows >= LEAST)
    .toSorted((a, b) => b.rows - a.rows)
    .map(({ delimiter }) => delimiter)
}

/** The official form as a delimited sheet: rows of cells; a line with one cell is a line of text. */
export function sheetBlocks(file: string, text: string, delimiter: string): Read<readonly Block[]> {
  const { value: grid, problems } = readGrid(text, { file, delimiter })
  const blocks = grid.rows.flatMap(({ line, fields }): readonly Block[] => {
    const cells = fields.map((field, index) => ({
      text: field.replaceAll(/[\s\u00a0\u3000]+/gu, ' ').trim(),
      line,
      column: index + 1,
    }))
    const filled = cells.filter(cell => cell.text !== '')
    const [only, ...others] = filled
    if (!only) return []
    if (others.length === 0 && (cells.length < 4 || /[。；]/u.test(only.text)))
      return [{ kind: 'line', line, text: only.text }]
    return [{ kind: 'row', table: 1, line, cells }]
  })
  return { value: blocks, problems: problems satisfies readonly Problem[] }
}
