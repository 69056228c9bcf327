import { escaped } from '../domain/markup.ts'
import { INKS, type Theme } from './colours.ts'
import type { Picture } from './chart.ts'

/** A chart as it is drawn on the screen, as SVG markup with its size in px. */
export interface Drawn {
  readonly markup: string
  readonly width: number
  readonly height: number
}

/** What a poster is made of: the chart, what is said around it, and how wide a text is. */
export interface PosterParts {
  readonly drawn: Drawn
  readonly picture: Pick<Picture, 'title' | 'base' | 'key' | 'notes' | 'caution'>
  /** Where the numbers come from, and when it was made. */
  readonly source: readonly string[]
  readonly theme: Theme
  readonly font: string
  readonly widthOf: (text: string, size: number) => number
}

const RIM = 20
const SIZES = { title: 19, base: 14, key: 13, note: 12 } as const

interface Line {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly ink: 'text' | 'quiet'
}

/** A chart with its title, its unit, its key, its notes, its source and its date, as one SVG that stands alone. */
export function poster(parts: PosterParts): Drawn {
  const { drawn, picture, source, theme, font, widthOf } = parts
  const width = Math.max(360, drawn.width) + 2 * RIM
  const room = width - 2 * RIM
  const head = [
    ...wrapped(picture.title, { room, size: SIZES.title, widthOf }).map(text => line(text, 'title', true)),
    ...[picture.base, picture.caution ?? []]
      .flat()
      .flatMap(said => wrapped(said, { room, size: SIZES.base, widthOf }).map(text => line(text, 'base'))),
  ]
  const top = textBlock(head, RIM, theme)
  const key = keyBlock(parts, { room, from: top.until + 6 })
  const chartAt = key.until + 6
  const foot = [...picture.notes, ...source].flatMap(note =>
    wrapped(note, { room, size: SIZES.note, widthOf }).map(text => line(text, 'note')),
  )
  const bottom = textBlock(foot, chartAt + drawn.height + 10, theme)
  const height = Math.ceil(bottom.until + RIM)
  const chart = drawn.markup.replace(/^<svg/, `<svg x="${RIM}" y="${chartAt}"`)
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}">`,
    `<rect width="${width}" height="${height}" fill="${INKS.ground[theme]}"/>`,
    top.markup,
    key.markup,
    chart,
    bottom.markup,
    '</svg>',
  ].join('')
  return { markup, width, height }
}

function line(text: string, kind: keyof typeof SIZES, bold = false): Line {
  return { text, size: SIZES[kind], bold, ink: bold ? 'text' : 'quiet' }
}

function textBlock(
  lines: readonly Line[],
  from: number,
  theme: Theme,
): { readonly markup: string; readonly until: number } {
  let y = from
  const markup = lines.map(({ text, size, bold, ink }) => {
    y += Math.round(size * 1.45)
    const weight = bold ? ' font-weight="600"' : ''
    return `<text x="${RIM}" y="${y - Math.round(size * 0.35)}" font-size="${size}"${weight} fill="${INKS[ink][theme]}">${escaped(text)}</text>`
  })
  return { markup: markup.join(''), until: y }
}

function keyBlock(
  { picture, theme, widthOf }: PosterParts,
  { room, from }: { readonly room: number; readonly from: number },
): { readonly markup: string; readonly until: number } {
  if (picture.key.length === 0) return { markup: '', until: from }
  let x = 0
  let y = from
  const markup = picture.key.map(({ ink, label, hatched }) => {
    const wide = 20 + widthOf(label, SIZES.key)
    if (x > 0 && x + wide > room) {
      x = 0
      y += 22
    }
    const colour = INKS[ink][theme]
    const fill = hatched ? `stroke="${colour}" stroke-dasharray="3 2" fill="none"` : `fill="${colour}"`
    const at = `<rect x="${RIM + x}" y="${y + 3}" width="13" height="13" ${fill}/><text x="${RIM + x + 19}" y="${y + 14}" font-size="${SIZES.key}" fill="${INKS.text[theme]}">${escaped(label)}</text>`
    x += wide + 18
    return at
  })
  return { markup: markup.join(''), until: y + 20 }
}

interface Room {
  readonly room: number
  readonly size: number
  readonly widthOf: PosterParts['widthOf']
}

/** A text in lines that fit: broken between Chinese characters and between Latin words, never before a closing mark. */
export function wrapped(text: string, { room, size, widthOf }: Room): readonly string[] {
  const pieces = text.match(/[^\s\u2e80-\uffef]+\s*|[\u2e80-\uffef][，。、：；）”’》％]*\s*|\s+/gu) ?? []
  const lines: string[] = []
  let open = ''
  for (const piece of pieces) {
    if (open !== '' && widthOf(open + piece.trimEnd(), size) > room) {
      lines.push(open.trimEnd())
      open = ''
    }
    open += piece
  }
  return open.trim() === '' ? lines : [...lines, open.trimEnd()]
}
