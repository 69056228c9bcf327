import type { Content, Table, TableCell } from './content.ts'
import { listCounter, type ListPlace, type Numbering } from './numbering.ts'
import { walkXml } from './xml.ts'

/** The content of a document, and how many changes in it nobody has accepted yet. */
export interface DocumentRead {
  readonly content: readonly Content[]
  readonly changes: number
}

interface OpenParagraph {
  text: string
  style: string
  list: string | null
  level: number
}

interface State {
  /** Where paragraphs and tables go: the document, or the cell that is open. */
  readonly places: Content[][]
  readonly paragraphs: OpenParagraph[]
  readonly tables: Table[]
  /** Names of the elements that are open. */
  readonly path: string[]
  readonly numberOf: (place: ListPlace) => string
  readonly styles: Numbering['styles']
  /** How many elements are open of which nothing counts. */
  skipped: number
  hidden: boolean
  dropRow: boolean
  changes: number
}

type Attribute = (name: string) => string | undefined

/** What is deleted, what only old programs need, the code of fields, notes of the author: not the document's text. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rubyPr', 'rt'])

/** Goes through `document.xml`: paragraphs with their numbers, tables with their spans, changes as if accepted. */
export function readDocument(xml: Uint8Array, numbering: Numbering): DocumentRead {
  const content: Content[] = []
  const state: State = {
    places: [content],
    paragraphs: [],
    tables: [],
    path: [],
    numberOf: listCounter(numbering),
    styles: numbering.styles,
    skipped: 0,
    hidden: false,
    dropRow: false,
    changes: 0,
  }
  walkXml(xml, {
    open: (name, attribute) => {
      if (SKIPPED.has(name)) skip(state, name)
      else if (state.skipped === 0) OPEN.get(name)?.(state, attribute)
      state.path.push(name)
    },
    text: text => {
      const paragraph = state.paragraphs.at(-1)
      if (paragraph && state.skipped === 0 && !state.hidden && state.path.at(-1) === 't') paragraph.text += text
    },
    close: name => {
      state.path.pop()
      if (SKIPPED.has(name)) state.skipped -= 1
      else if (state.skipped === 0) CLOSE.get(name)?.(state)
    },
  })
  return { content, changes: state.changes }
}

function skip(state: State, name: string): void {
  if (name === 'del' || name === 'moveFrom') {
    if (state.skipped === 0) state.changes += 1
    if (state.path.at(-1) === 'trPr') state.dropRow = true
  }
  state.skipped += 1
}

function write(text: string): (state: State) => void {
  return state => {
    const paragraph = state.paragraphs.at(-1)
    if (paragraph && state.path.at(-1) === 'r') paragraph.text += text
  }
}

function isOn(attribute: Attribute): boolean {
  return !/^(?:0|false|off)$/u.test(attribute('val') ?? 'true')
}

function cellOf(state: State): TableCell | undefined {
  return state.tables.at(-1)?.rows.at(-1)?.at(-1)
}

function inserted(state: State): void {
  state.changes += 1
}

type Opening = (state: State, attribute: Attribute) => void

const OPEN: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['p', state => void state.paragraphs.push({ text: '', style: '', list: null, level: 0 })],
  ['pStyle', (state, attribute) => change(state, { style: attribute('val') ?? '' })],
  ['numId', (state, attribute) => change(state, { list: attribute('val') ?? '' })],
  ['ilvl', (state, attribute) => change(state, { level: Number(attribute('val')) || 0 })],
  ['r', state => void (state.hidden = false)],
  ['vanish', (state, attribute) => void (state.hidden = state.path.at(-2) === 'r' && isOn(attribute))],
  ['tab', write(' ')],
  ['br', write('\n')],
  ['cr', write('\n')],
  ['noBreakHyphen', write('-')],
  ['ins', inserted],
  ['moveTo', inserted],
  ['tbl', state => void state.tables.push({ rows: [] })],
  [
    'tr',
    state => {
      state.dropRow = false
      state.tables.at(-1)?.rows.push([])
    },
  ],
  [
    'tc',
    state => {
      const cell: TableCell = { content: [], span: 1, continued: false }
      state.tables.at(-1)?.rows.at(-1)?.push(cell)
      state.places.push(cell.content)
    },
  ],
  ['gridSpan', (state, attribute) => changeCell(state, { span: Math.min(Number(attribute('val')) || 1, 200) })],
  ['vMerge', (state, attribute) => changeCell(state, { continued: attribute('val') !== 'restart' })],
  ['hMerge', (state, attribute) => changeCell(state, { continued: attribute('val') !== 'restart' })],
])

function change(state: State, part: Partial<OpenParagraph>): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && state.path.includes('pPr')) Object.assign(paragraph, part)
}

function changeCell(state: State, part: Partial<Pick<TableCell, 'span' | 'continued'>>): void {
  const cell = cellOf(state)
  if (cell && state.path.at(-1) === 'tcPr') Object.assign(cell, part)
}

const CLOSE: ReadonlyMap<string, (state: State) => void> = new Map<string, (state: State) => void>([
  [
    'p',
    state => {
      const paragraph = state.paragraphs.pop()
      if (paragraph) state.places.at(-1)?.push(numbered(state, paragraph))
    },
  ],
  ['r', state => void (state.hidden = false)],
  ['tc', state => void state.places.pop()],
  [
    'tr',
    state => {
      if (state.dropRow) state.tables.at(-1)?.rows.pop()
      state.dropRow = false
    },
  ],
  [
    'tbl',
    state => {
      const table = state.tables.pop()
      if (table) state.places.at(-1)?.push(table)
    },
  ],
])

/** A paragraph with the number that its list gives it; an empty paragraph counts none. */
function numbered(state: State, { text, style, list, level }: OpenParagraph): string {
  const place = list === null ? state.styles.get(style) : { list, level }
  if (!place || place.list === '0' || text.trim() === '') return text
  return state.numberOf(place) + text
}
