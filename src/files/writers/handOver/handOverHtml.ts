import { escaped } from '../../../domain/markup.ts'
import type { HandOver, SeenCell, SeenHead, SeenList, SeenTable } from '../../../domain/seen.ts'
import { SCRIPT, SCRIPT_HASH } from './script.ts'
import { STYLE, STYLE_HASH } from './style.ts'

/** What a handed-over file holds besides its tables: who made it of what, and the data itself. */
export interface HandOverFile extends HandOver {
  readonly lang: string
  readonly title: string
  readonly lines: readonly string[]
  /** Charts as SVG that stands alone, with what they say in words. */
  readonly pictures: readonly { readonly alt: string; readonly markup: string }[]
  /** The canonical long CSV of the reports, to be saved out of the file. */
  readonly data: string
  readonly dataName: string
  readonly words: { readonly find: string; readonly saveData: string; readonly data: string }
}

/** Nothing is loaded, nothing runs but the one script, nothing is sent. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** One web page with the tables as shown, the lists beside them and the data, which opens without a network. */
export function handOverHtml(file: HandOverFile): string {
  const sections = [
    ...file.tables.map(({ name, table }, at) => tableSection(table, { name, id: `table${at}`, find: file.words.find })),
    ...file.lists.map((list, at) => listSection(list, { id: `list${at}`, find: file.words.find })),
  ]
  return [
    `<!doctype html><html lang="${escaped(file.lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(file.title)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escaped(file.title)}</h1>${file.lines.map(quiet).join('')}</header>`,
    ...file.pictures.map(({ alt, markup }) => `<p><img alt="${escaped(alt)}" src="${address(markup)}"></p>`),
    ...sections,
    `<section><h2>${escaped(file.words.data)}</h2>`,
    `<p><button type="button" data-save="data" data-name="${escaped(file.dataName)}">${escaped(file.words.saveData)}</button></p>`,
    `<script type="application/json" id="data">${inScript(file.data)}</script></section>`,
    `<script>${SCRIPT}</script></body></html>`,
  ].join('\n')
}

// A picture in an address runs nothing and loads nothing.
function address(markup: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup).replaceAll("'", '%27')}`
}

/** Text inside a block of data: what could end the block is written otherwise. */
function inScript(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

function quiet(text: string): string {
  return `<p class="quiet">${escaped(text)}</p>`
}

function tableSection(
  { title, lines, heads, rows, sums, names, notes }: SeenTable,
  { name, id, find }: { readonly name: string; readonly id: string; readonly find: string },
): string {
  const body = rows.slice(0, rows.length - sums)
  const foot = rows.slice(rows.length - sums)
  return [
    `<section><h2>${escaped(name)} · ${escaped(title)}</h2>${lines.map(quiet).join('')}`,
    `<p><input type="search" data-find="${id}" aria-label="${escaped(find)}" placeholder="${escaped(find)}"></p>`,
    `<div class="scroll"><table id="${id}" data-sort><thead>`,
    ...heads.map((row, depth) => headRow(row, depth, heads.length)),
    '</thead><tbody>',
    ...body.map(row => lineOf(row, names)),
    '</tbody>',
    foot.length > 0 ? `<tfoot>${foot.map(row => lineOf(row, names)).join('')}</tfoot>` : '',
    `</table></div>${notes.map(quiet).join('')}</section>`,
  ].join('\n')
}

function headRow(row: readonly SeenHead[], depth: number, depths: number): string {
  const heads = row.map(({ text, column, span, down }) => {
    const isLast = depth + down === depths && span === 1
    const label = isLast ? `<button type="button" data-column="${column}">${escaped(text)}</button>` : escaped(text)
    return `<th scope="${span > 1 ? 'colgroup' : 'col'}" colspan="${span}" rowspan="${down}">${label}</th>`
  })
  return `<tr>${heads.join('')}</tr>`
}

function lineOf(row: readonly SeenCell[], names: number): string {
  const cells = row.map(({ text, value, kind }, column) => {
    const number = value === null ? '' : ` data-value="${value}"`
    if (column < names) return `<th scope="row"${number}>${escaped(text)}</th>`
    return kind === 'text' && value === null && text.length > 3
      ? `<td>${escaped(text)}</td>`
      : `<td class="n"${number}>${escaped(text)}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function listSection({ name, rows }: SeenList, { id, find }: { readonly id: string; readonly find: string }): string {
  const [head = [], ...body] = rows
  const heads = head.map(
    (text, column) =>
      `<th scope="col"><button type="button" data-column="${column}">${escaped(String(text))}</button></th>`,
  )
  return [
    `<section><h2>${escaped(name)}</h2>`,
    `<p><input type="search" data-find="${id}" aria-label="${escaped(find)}" placeholder="${escaped(find)}"></p>`,
    `<div class="scroll"><table id="${id}" data-sort><thead><tr>${heads.join('')}</tr></thead><tbody>`,
    ...body.map(row => `<tr>${row.map(each => `<td>${escaped(String(each))}</td>`).join('')}</tr>`),
    '</tbody></table></div></section>',
  ].join('\n')
}
