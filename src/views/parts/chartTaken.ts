import type { TableWords } from '../../words/tableTexts.ts'
import { sourceLines, type Behindhand } from './about.ts'
import type { OutTask } from './OutMenu.tsx'
import { fileName, posterOf, takePng, takeSvg, twinOfPicture, type PictureTaken } from './pictureTaken.ts'
import type { Shown } from './shown.ts'
import { takeCopy, takeCsv, takePage, takeXlsx, type Taken } from './takeOut.ts'
import type { ChartSource } from './useChartSource.ts'

export { takePictureCsv, takePictureXlsx, takePng, takeSvg, twinOfPicture } from './pictureTaken.ts'
export { takeEmbed, takeLink } from './takeOut.ts'

interface Parts {
  readonly shown: Shown
  readonly source: ChartSource
  readonly words: TableWords
}

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
export function takeTwinPage(panel: Element | null, parts: Parts, task: OutTask): Promise<string> {
  const made = posterOf(panel, pictureOf(parts))
  const pictures = made ? [{ alt: parts.words.charts.imageOf(parts.shown.picture.title), markup: made.markup }] : []
  return takePage(takenOf(parts), task, pictures)
}

/** Saves a chart as SVG, with the reports that it is drawn from. */
export function takeChartSvg(panel: Element | null, parts: Parts): string {
  return takeSvg(panel, pictureOf(parts))
}

/** Saves the same as a picture. */
export function takeChartPng(panel: Element | null, parts: Parts): Promise<string> {
  return takePng(panel, pictureOf(parts))
}

function behindOf({ shown, source, words }: Parts): Behindhand {
  const ids = new Set(shown.ids)
  const { held, context } = source
  return { choice: context.choice, words, held, reports: held.reports.filter(report => ids.has(report.id)) }
}

function pictureOf(parts: Parts): PictureTaken {
  return { picture: parts.shown.picture, source: sourceLines(behindOf(parts)), words: parts.words }
}

function takenOf(parts: Parts): Taken {
  const picture = pictureOf(parts)
  return { table: twinOfPicture(picture), name: fileName(picture.picture), behind: behindOf(parts) }
}
