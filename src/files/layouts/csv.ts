import type { Problem, Read } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { readGrid, type Grid, type GridAsk } from '../csvGrid.ts'
import { readLong } from './long.ts'
import { readWide } from './wide.ts'

/** A long or a wide CSV, read. */
export interface CsvRead {
  readonly layout: 'long' | 'wide'
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

const HEAD = 200_000

/** Delimited text that has the header of a long or a wide CSV → its reports; null for any other text. */
export function readCsv(file: string, text: string): CsvRead | null {
  const head = readPiped(text.slice(0, HEAD), { file })
  const layout = readLong(head.value) ? 'long' : readWide(head.value) ? 'wide' : null
  if (layout === null) return null
  const { value: grid, problems } =
    text.length > HEAD ? readPiped(text, { file, delimiter: head.value.delimiter }) : head
  const read = layout === 'long' ? readLong(grid) : readWide(grid)
  return { layout, reports: read?.value ?? [], problems: [...problems, ...(read?.problems ?? [])] }
}

/** A grid; one parted by `|` loses the spaces around its fields and the rule under its header, as Markdown has them. */
function readPiped(text: string, ask: GridAsk): Read<Grid> {
  const { value: grid, problems } = readGrid(text, ask)
  if (grid.delimiter !== '|') return { value: grid, problems }
  const rows = grid.rows
    .filter(({ fields }) => !fields.every(field => /^\s*(?::?-{1,200}:?\s*)?$/u.test(field)))
    .map(({ line, fields }) => ({ line, fields: fields.map(field => field.trim()) }))
  return { value: { ...grid, rows }, problems }
}
