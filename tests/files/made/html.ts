import type { MadePart } from './doc.ts'
import { escaped } from './xlsx.ts'

/** How the tables of a made page look. */
export interface HtmlWish {
  /** The border of each cell, as CSS says it. */
  readonly border: string
  /** Empty lines before everything, which move where pages end. */
  readonly before?: number
  readonly padding?: string
}

/** A made document as a page of plain HTML, as an office suite opens it. */
export function htmlOf(parts: readonly MadePart[], { border, before = 0, padding = '2pt' }: HtmlWish): string {
  const cellStyle = `border:${border};padding:${padding}`
  const body = parts.map(part =>
    typeof part === 'string'
      ? `<p>${escaped(part)}</p>`
      : `<table cellspacing="0" style="border-collapse:collapse;width:100%">${part
          .map(
            row =>
              `<tr>${row
                .map(
                  ({ text, across, down }) =>
                    `<td colspan="${across}" rowspan="${down}" align="center" style="${cellStyle}">${escaped(text)}</td>`,
                )
                .join('')}</tr>`,
          )
          .join('')}</table>`,
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body style="font-size:10pt">${'<p><br></p>'.repeat(before)}${body.join('\n')}</body></html>`
}
