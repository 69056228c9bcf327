import { poster, type Drawn } from '../../charts/poster.ts'
import type { Picture } from '../../charts/chart.ts'
import { twinSeen } from '../../charts/twinSeen.ts'
import type { SeenTable } from '../../domain/seen.ts'
import { csvFile, xlsxFile } from '../../queries/handOver.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { DRAWERS } from './chartDrawers.ts'
import type { OutTask } from './OutMenu.tsx'
import { saveFile } from './saveFile.ts'

/** A picture that is taken out, and where its numbers are from, in lines. */
export interface PictureTaken {
  readonly picture: Picture
  readonly source: readonly string[]
  readonly words: TableWords
}

/** Of a picture, so many dots for a px. */
const SHARPNESS = 2

/** Saves a chart as it is drawn just now, but light as paper, with its title, notes and source, as SVG. */
export function takeSvg(panel: Element | null, taken: PictureTaken): string {
  const made = posterOf(panel, taken)
  if (!made) return taken.words.out.noDrawing
  saveFile(new Blob([made.markup], { type: 'image/svg+xml' }), `${fileName(taken.picture)}.svg`)
  return taken.words.out.saved
}

/** Saves the same as a picture. */
export async function takePng(panel: Element | null, taken: PictureTaken): Promise<string> {
  const made = posterOf(panel, taken)
  if (!made) return taken.words.out.noDrawing
  saveFile(await pngOf(made), `${fileName(taken.picture)}.png`)
  return taken.words.out.saved
}

/** The table twin of a picture, with its notes and sources below. */
export function twinOfPicture({ picture, source, words }: PictureTaken): SeenTable {
  return twinSeen(picture, words, [...picture.notes, ...source])
}

/** Saves the table twin of a picture with no report behind it as CSV. */
export function takePictureCsv(taken: PictureTaken): string {
  saveFile(csvFile(twinOfPicture(taken)), `${fileName(taken.picture)}.csv`)
  return taken.words.out.saved
}

/** Saves the same as a workbook. */
export async function takePictureXlsx(taken: PictureTaken, task: OutTask): Promise<string> {
  const { out } = taken.words
  const handOver = { tables: [{ name: out.sheets.table, table: twinOfPicture(taken) }], lists: [] }
  saveFile(await xlsxFile(handOver, { signal: task.signal, onRows: task.onStep }), `${fileName(taken.picture)}.xlsx`)
  return out.saved
}

/** The chart in a panel as it is drawn just now, on paper; null where nothing is drawn. */
export function posterOf(panel: Element | null, { picture, source }: PictureTaken): Drawn | null {
  const svg = panel?.querySelector('[role="img"] svg')
  const drawn = svg ? drawerOf(svg)?.() : null
  if (!svg || !drawn) return null
  const font = getComputedStyle(svg).fontFamily
  const pen = document.createElement('canvas').getContext('2d')
  return poster({
    drawn,
    picture,
    source,
    theme: 'light',
    font,
    widthOf: (text, size) => {
      if (!pen) return text.length * size
      pen.font = `${size}px ${font}`
      return pen.measureText(text).width
    },
  })
}

async function pngOf({ markup, width, height }: Drawn): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SHARPNESS
  canvas.height = height * SHARPNESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) => {
    canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('canvas'))), 'image/png')
  })
}

function drawerOf(within: Element): (() => Drawn) | null {
  for (let at: Element | null = within; at; at = at.parentElement) {
    const drawer = DRAWERS.get(at)
    if (drawer) return drawer
  }
  return null
}

/** A title as the name of a file. */
export function fileName({ title }: Picture): string {
  return title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 60)
    .trim()
}
