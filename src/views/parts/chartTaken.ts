import { poster, type Drawn } from '../../charts/poster.ts'
import { twinSeen } from '../../charts/twinSeen.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { sourceLines, type Behindhand } from './about.ts'
import type { OutTask } from './OutMenu.tsx'
import type { Shown } from './shown.ts'
import { DRAWERS } from './chartDrawers.ts'
import { saveFile } from './saveFile.ts'
import { takeCopy, takeCsv, takePage, takeXlsx, type Taken } from './takeOut.ts'
import type { ChartSource } from './useChartSource.ts'

export { takeEmbed, takeLink } from './takeOut.ts'

interface Parts {
  readonly shown: Shown
  readonly source: ChartSource
  readonly words: TableWords
}

/** Of a picture, so many dots for a px. */
const SHARPNESS = 2

/** Saves the table twin of a chart as a workbook. */
export function takeTwinXlsx(parts: Parts, task: OutTask): Promise<string> {
  return takeXlsx(takenOf(parts), task)
}

/** Saves the table twin of a chart as CSV. */
export function takeTwinCsv(parts: Parts): string {
  return takeCsv(takenOf(parts))
}

/** Copies the table twin of a chart. */
export function takeTwinCopy(parts: Parts): Promise<string> {
  return takeCopy(takenOf(parts).table, parts.words)
}

/** Saves the chart, its table, the data and the log of the checks as one web page. */
export function takeTwinPage(panel: Element | null, parts: Parts): Promise<string> {
  const made = posterOf(panel, parts)
  const pictures = made ? [{ alt: parts.words.charts.imageOf(parts.shown.picture.title), markup: made.markup }] : []
  return takePage(takenOf(parts), pictures)
}

/** Saves a chart as it is drawn just now, but light as paper, with its title, notes, source and date, as SVG. */
export function takeSvg(panel: Element | null, parts: Parts): string {
  const made = posterOf(panel, parts)
  if (!made) return parts.words.out.noDrawing
  saveFile(new Blob([made.markup], { type: 'image/svg+xml' }), `${fileName(parts)}.svg`)
  return parts.words.out.saved
}

/** Saves the same as a picture. */
export async function takePng(panel: Element | null, parts: Parts): Promise<string> {
  const made = posterOf(panel, parts)
  if (!made) return parts.words.out.noDrawing
  saveFile(await pngOf(made), `${fileName(parts)}.png`)
  return parts.words.out.saved
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

function posterOf(panel: Element | null, parts: Parts): Drawn | null {
  const svg = panel?.querySelector('[role="img"] svg')
  const drawn = svg ? drawerOf(svg)?.() : null
  if (!svg || !drawn) return null
  const font = getComputedStyle(svg).fontFamily
  const pen = document.createElement('canvas').getContext('2d')
  return poster({
    drawn,
    picture: parts.shown.picture,
    source: sourceLines(behindOf(parts)),
    theme: 'light',
    font,
    widthOf: (text, size) => {
      if (!pen) return text.length * size
      pen.font = `${size}px ${font}`
      return pen.measureText(text).width
    },
  })
}

function drawerOf(within: Element): (() => Drawn) | null {
  for (let at: Element | null = within; at; at = at.parentElement) {
    const drawer = DRAWERS.get(at)
    if (drawer) return drawer
  }
  return null
}

function behindOf({ shown, source, words }: Parts): Behindhand {
  const ids = new Set(shown.ids)
  const { held, context } = source
  return { choice: context.choice, words, held, reports: held.reports.filter(report => ids.has(report.id)) }
}

function takenOf(parts: Parts): Taken {
  const behind = behindOf(parts)
  const { picture } = parts.shown
  const table = twinSeen(picture, parts.words, [...picture.notes, ...sourceLines(behind)])
  return { table, name: fileName(parts), behind }
}

/** A title as the name of a file. */
function fileName({ shown }: Parts): string {
  return shown.picture.title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 60)
    .trim()
}
