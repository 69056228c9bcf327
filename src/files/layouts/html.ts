import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Fragment, LineBlock } from '../blocks.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Spans beyond this are a slip or an attack: rows are not widened further. */
const WIDEST = 200
/** Deeper nesting than this is not followed. */
const DEEPEST = 400

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
  'select',
  'textarea',
])
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'big',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'o:p',
  'q',
  's',
  'samp',
  'small',
  'span',
  'st1:chsdate',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
])

/** What a saved page says beside its text: the title element and the meta tags that name the publisher and the day. */
export interface PageFacts {
  readonly title: string
  readonly meta: ReadonlyMap<string, string>
}

/** A saved page as rows and lines in reading order, each with its line in the source; spans and nesting resolved. */
export function htmlBlocks(text: string): { readonly blocks: readonly Block[]; readonly facts: PageFacts } {
  const first = blocksOf(text)
  if (first.blocks.some(block => block.kind === 'row') || !/<\\?\/t[dr]|&lt;\/t[dr]/i.test(text)) return first
  const second = blocksOf(unescaped(text))
  return second.blocks.some(block => block.kind === 'row') ? second : first
}

/** True for a text that is a page or a piece of one. */
export function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|table|tbody|tr|td|div|p|span)[\s>]/i.test(text.slice(0, 200_000))
}

/** Mark-up that stands escaped inside a script's string or as entities. Line breaks stay where they are. */
function unescaped(text: string): string {
  const entities = /&lt;\/t[dr]/i.test(text)
  const plain = text
    .replaceAll(/<\/?(?:script|textarea)[^>]{0,300}>/gi, ' ')
    .replaceAll('\\"', '"')
    .replaceAll('\\/', '/')
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\\u003c/gi, '<')
    .replaceAll(/\\u003e/gi, '>')
  return entities ? plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"') : plain
}

function blocksOf(text: string): { readonly blocks: readonly Block[]; readonly facts: PageFacts } {
  const options = { sourceCodeLocationInfo: true }
  const whole = /<(?:html|body|head)[\s>]/i.test(text.slice(0, 100_000))
  const root = whole ? parse(text, options) : parseFragment(text, options)
  const walk: Walk = { blocks: [], line: '', at: 1, tables: 0, title: '', meta: new Map() }
  visit(root.childNodes, walk, 0)
  flush(walk)
  return { blocks: walk.blocks, facts: { title: walk.title, meta: walk.meta } }
}

interface Walk {
  readonly blocks: Block[]
  readonly meta: Map<string, string>
  line: string
  at: number
  tables: number
  title: string
}

function visit(nodes: readonly Node[], walk: Walk, depth: number): void {
  if (depth > DEEPEST) return
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) addText(node, walk)
    else if ('tagName' in node) visitElement(node, walk, depth)
  }
}

function addText(node: DefaultTreeAdapterTypes.TextNode, walk: Walk): void {
  if (walk.line.trim() === '') walk.at = node.sourceCodeLocation?.startLine ?? walk.at
  walk.line += node.value
}

function visitElement(element: Element, walk: Walk, depth: number): void {
  if (element.tagName === 'head') readHead(element, walk)
  if (SKIPPED.has(element.tagName) || isHidden(element)) return
  if (element.tagName === 'table' && !hasInnerTable(element, 0)) {
    flush(walk)
    addTable(element, walk)
    return
  }
  const inline = INLINE.has(element.tagName)
  if (!inline) flush(walk)
  visit(element.childNodes, walk, depth + 1)
  if (!inline) flush(walk)
}

function flush(walk: Walk): void {
  const text = walk.line.replaceAll(/[\s\u00a0]+/g, ' ').trim()
  if (text !== '') walk.blocks.push({ kind: 'line', line: walk.at, text } satisfies LineBlock)
  walk.line = ''
}

function readHead(head: Element, walk: Walk): void {
  for (const node of head.childNodes) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'title') walk.title = textOf(node, 0).trim()
    const name = attribute(node, 'name')
    if (node.tagName === 'meta' && name !== '') walk.meta.set(name.toLowerCase(), attribute(node, 'content'))
  }
}

function isHidden(element: Element): boolean {
  return /display\s{0,3}:\s{0,3}none/i.test(attribute(element, 'style'))
}

function hasInnerTable(element: Element, depth: number): boolean {
  if (depth > DEEPEST) return false
  return element.childNodes.some(
    node => 'tagName' in node && (node.tagName === 'table' ? true : hasInnerTable(node, depth + 1)),
  )
}

function addTable(table: Element, walk: Walk): void {
  walk.tables += 1
  for (const row of rowsOf(table, 0)) {
    const line = row.sourceCodeLocation?.startLine ?? walk.at
    const cells = row.childNodes.flatMap(node =>
      'tagName' in node && isCell(node) && !isHidden(node) ? [fragmentOf(node, line)] : [],
    )
    if (cells.length > 0) walk.blocks.push({ kind: 'row', table: walk.tables, line, cells })
  }
}

function rowsOf(element: Element, depth: number): readonly Element[] {
  if (depth > 4) return []
  return element.childNodes.flatMap(node => {
    if (!('tagName' in node) || isHidden(node)) return []
    return node.tagName === 'tr' ? [node] : rowsOf(node, depth + 1)
  })
}

function isCell(node: Element): boolean {
  return node.tagName === 'td' || node.tagName === 'th'
}

function fragmentOf(cell: Element, row: number): Fragment {
  const place = cell.sourceCodeLocation
  const text = textOf(cell, 0)
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
  const span = Math.min(Number.parseInt(attribute(cell, 'colspan'), 10) || 1, WIDEST)
  const down = Math.min(Number.parseInt(attribute(cell, 'rowspan'), 10) || 1, WIDEST)
  const base = { text, line: place?.startLine ?? row, column: place?.startCol ?? 1 }
  return { ...base, ...(span > 1 ? { span } : {}), ...(down > 1 ? { down } : {}) }
}

function textOf(element: Element, depth: number): string {
  if (depth > DEEPEST) return ''
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if ('tagName' in node && !SKIPPED.has(node.tagName)) {
      text += node.tagName === 'br' ? '\n' : remarked(node.tagName, text, textOf(node, depth + 1))
      if (!INLINE.has(node.tagName)) text += '\n'
    }
  }
  return text
}

/** A raised number behind a number is the mark of a footnote, not more of its digits. */
function remarked(tag: string, before: string, text: string): string {
  return tag === 'sup' && /\d\s*$/u.test(before) && /^\s*[[(（]?\d/u.test(text) ? `（${text.trim()}）` : text
}

function attribute(element: Element, name: string): string {
  return element.attrs.find(each => each.name === name)?.value ?? ''
}
