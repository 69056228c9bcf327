import { numeral } from './numerals.ts'
import { walkXml } from './xml.ts'

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、`: what stands around the numbers of this level and of those above it. */
  readonly text: string
}

/** The lists that a document defines, and the lists that its styles put paragraphs into. */
export interface Numbering {
  /** Levels by list and level (`3/0`), and by abstract list where the list changes nothing. */
  readonly levels: ReadonlyMap<string, Level>
  readonly abstractOf: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, ListPlace>
}

const NOTHING = new Uint8Array(0)

/** Reads what `numbering.xml` and `styles.xml` say about automatic numbers. */
export function readNumbering(numbering: Uint8Array = NOTHING, styles: Uint8Array = NOTHING): Numbering {
  const lists = readLists(numbering)
  return { ...lists, styles: readStyles(styles) }
}

function readLists(xml: Uint8Array): Omit<Numbering, 'styles'> {
  const levels = new Map<string, Level>()
  const abstractOf = new Map<string, string>()
  let [owner, list, level] = ['', '', '0']
  const change = (part: Partial<Level>): void => {
    const key = `${owner}/${level}`
    levels.set(key, { ...(levels.get(key) ?? { start: 1, format: 'decimal', text: '' }), ...part })
  }
  const said: Readonly<Record<string, (value: string) => void>> = {
    abstractNumId: value => void abstractOf.set(list, `a${value}`),
    start: value => change({ start: Number(value) || 0 }),
    startOverride: value => change({ start: Number(value) || 0 }),
    numFmt: value => change({ format: value }),
    lvlText: value => change({ text: value }),
  }
  const tell = new Map(Object.entries(said))
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'abstractNum') owner = `a${attribute('abstractNumId') ?? ''}`
      if (name === 'num') owner = list = attribute('numId') ?? ''
      if (name === 'lvl' || name === 'lvlOverride') level = attribute('ilvl') ?? '0'
      tell.get(name)?.(attribute('val') ?? '')
    },
    text: () => undefined,
    close: () => undefined,
  })
  return { levels, abstractOf }
}

function readStyles(xml: Uint8Array): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, { list?: string; level?: number; basis?: string }>()
  let style: { list?: string; level?: number; basis?: string } = {}
  walkXml(xml, {
    open: (name, attribute) => {
      const value = attribute('val') ?? ''
      if (name === 'style') own.set(attribute('styleId') ?? '', (style = {}))
      if (name === 'basedOn') style.basis = value
      if (name === 'numId') style.list = value
      if (name === 'ilvl') style.level = Number(value) || 0
    },
    text: () => undefined,
    close: () => undefined,
  })
  return new Map(
    [...own.keys()].flatMap(id => {
      let at = own.get(id)
      for (let depth = 0; depth < 10 && at?.list === undefined; depth += 1) at = own.get(at?.basis ?? '')
      return at?.list === undefined
        ? []
        : [[id, { list: at.list, level: own.get(id)?.level ?? at.level ?? 0 }] as const]
    }),
  )
}

/** Counts paragraphs of lists: gives each its number as text, in the order that they come. */
export function listCounter({ levels, abstractOf }: Numbering): (place: ListPlace) => string {
  const counts = new Map<string, number[]>()
  return ({ list, level }) => {
    const abstract = abstractOf.get(list)
    const levelAt = (index: number): Level | undefined =>
      levels.get(`${list}/${index}`) ?? levels.get(`${abstract ?? ''}/${index}`)
    const here = levelAt(level)
    if (abstract === undefined || !here || level > 8) return ''
    const owner = levels.has(`${list}/${level}`) ? list : abstract
    const count = (counts.get(owner) ?? []).slice(0, level + 1)
    for (let index = 0; index < level; index += 1) count[index] ??= levelAt(index)?.start ?? 1
    count[level] = (count[level] ?? here.start - 1) + 1
    counts.set(owner, count)
    return here.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1
      return numeral(count[index] ?? 1, levelAt(index)?.format ?? 'decimal')
    })
  }
}
