import { LIMITS } from './limits.ts'

/** A quote that is none: `unclosed` opens a field and is never closed, `inside` stands in a field without quotes. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly kind: 'unclosed' | 'inside'
  readonly found: string
}

/** A limit that a text goes beyond, and where. */
export interface Over {
  readonly kind: 'rows' | 'columns' | 'cell'
  readonly found: number
  readonly limit: number
  readonly line: number
}

/** The same text with quotes that any CSV reader understands alike and `\n` between rows, and quotes that were wrong: the first, and how many. */
export interface Mended {
  readonly text: string
  readonly faults: readonly Fault[]
  readonly count: number
  readonly over: Over | null
}

interface Field {
  /** Where the next field or the line's end begins. */
  readonly end: number
  readonly text: string
  readonly fault?: 'unclosed' | 'inside'
}

/**
 * Rewrites a CSV text field by field. A quote that opens a field and is not closed before a delimiter, or swallows
 * rows of the usual width, is taken as a character: it spoils its own field and no other row.
 */
export function mendQuotes(text: string, delimiter: string): Mended {
  const out: string[] = []
  const faults: Fault[] = []
  const usual = usualWidth(text, delimiter)
  let [at, line, count] = [0, 1, 0]
  while (at < text.length) {
    const careful = readRow(text, at, { delimiter, literal: false })
    const swallowed = careful.lines > 1 && careful.fields.length !== usual
    const plain = swallowed ? readRow(text, at, { delimiter, literal: true }) : careful
    const row = swallowed && plain.fields.length === usual ? plain : careful
    const huge = row.fields.find(field => field.text.length > LIMITS.cell)?.text.length
    if (huge !== undefined) {
      return { text: '', faults, count, over: { kind: 'cell', found: huge, limit: LIMITS.cell, line } }
    }
    row.fields.forEach((field, index) => {
      if (!field.fault) return
      count += 1
      if (count > LIMITS.problems) return
      faults.push({ line, column: index + 1, kind: field.fault, found: field.text.slice(0, 80) })
    })
    out.push(row.fields.map(field => quoted(field.text, delimiter)).join(delimiter))
    at = row.end
    line += row.lines
  }
  return { text: out.join('\n'), faults, count, over: null }
}

interface RowRead {
  readonly fields: readonly Field[]
  readonly end: number
  readonly lines: number
}

interface How {
  readonly delimiter: string
  readonly literal: boolean
}

/** One row from `start`, with the newline after it. */
function readRow(text: string, start: number, how: How): RowRead {
  const fields: Field[] = []
  let [at, lines] = [start, 1]
  for (;;) {
    const field = readField(text, at, how)
    fields.push(field)
    lines += linesIn(field.text)
    at = field.end
    if (text.startsWith(how.delimiter, at)) at += how.delimiter.length
    else break
  }
  if (text.startsWith('\r\n', at)) at += 2
  else if (at < text.length) at += 1
  return { fields, end: at, lines }
}

function readField(text: string, at: number, how: How): Field {
  let open = at
  while (text[open] === ' ') open += 1
  if (text[open] !== '"') return bareField(text, at, how.delimiter)
  const closed = closedField(text, open, how.delimiter)
  if (closed && !(how.literal && linesIn(closed.text) > 0)) return closed
  return { ...bareField(text, at, how.delimiter), fault: 'unclosed' }
}

/** A field whose opening quote is closed by one that stands before a delimiter or the end of the line; else null. */
function closedField(text: string, open: number, delimiter: string): Field | null {
  let close = open
  for (;;) {
    close = text.indexOf('"', close + 1)
    if (close === -1 || close - open > LIMITS.cell * 2) return null
    if (text[close + 1] === '"') {
      close += 1
      continue
    }
    let end = close + 1
    while (text[end] === ' ') end += 1
    const ends = end >= text.length || text[end] === '\n' || text[end] === '\r' || text.startsWith(delimiter, end)
    return ends ? { end, text: text.slice(open + 1, close).replaceAll('""', '"') } : null
  }
}

function bareField(text: string, at: number, delimiter: string): Field {
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(delimiter, end)) end += 1
  const found = text.slice(at, end)
  return found.includes('"') ? { end, text: found, fault: 'inside' } : { end, text: found }
}

/** Newlines in a text; `\r\n` is one. */
export function linesIn(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count += 1
  }
  return count
}

/** The commonest number of fields among the first rows. */
function usualWidth(text: string, delimiter: string): number {
  const times = new Map<number, number>()
  for (let [at, rows] = [0, 0]; at < text.length && rows < 200; rows += 1) {
    const row = readRow(text, at, { delimiter, literal: false })
    times.set(row.fields.length, (times.get(row.fields.length) ?? 0) + 1)
    at = row.end
  }
  let [width, most] = [0, 0]
  for (const [fields, often] of times) if (often > most) [width, most] = [fields, often]
  return width
}

function quoted(text: string, delimiter: string): string {
  const needs = text.includes('"') || text.includes('\n') || text.includes('\r') || text.includes(delimiter)
  return needs || text.startsWith('\uFEFF') ? `"${text.replaceAll('"', '""')}"` : text
}
