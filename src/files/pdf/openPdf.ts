import type * as Pdfjs from 'pdfjs-dist'
import { LIMITS } from '../limits.ts'
import { counted } from './counted.ts'
import { markOf, trimmed } from './marks.ts'
import { matrixOf } from './matrix.ts'
import type { Mark, PdfPage } from './page.ts'
import { hidesText, rulesOf, type OperatorNames } from './rules.ts'

/** Where pdf.js finds the code tables and font data that a PDF may take for granted: a folder's address or path. */
export interface PdfData {
  readonly cmaps: string
  readonly fonts: string
}

/** Why a PDF gave no pages. */
export type PdfRefusal = 'password' | 'broken' | 'pages' | 'marks' | 'unpacked' | 'bytes'

/** The pages of a PDF, or why there are none. */
export type Opened = { readonly pages: readonly PdfPage[] } | { readonly refused: PdfRefusal; readonly found: string }

/** Opens a PDF in this very thread (no further worker is started), without images, scripts or made-up code. */
export async function openPdf(bytes: Uint8Array, data: PdfData): Promise<Opened> {
  const library = await pdfjs()
  const { value, excess } = await counted(() => opened(library, bytes, data))
  return excess === null ? value : { refused: excess, found: '' }
}

async function opened({ getDocument, OPS }: typeof Pdfjs, bytes: Uint8Array, data: PdfData): Promise<Opened> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    cMapUrl: data.cmaps,
    cMapPacked: true,
    standardFontDataUrl: data.fonts,
    // In a worker there is no document by whose address pdf.js could decide this; in Node it reads files.
    ...('document' in globalThis || 'process' in globalThis ? {} : { useWorkerFetch: true }),
    verbosity: 0,
  })
  try {
    const file = await task.promise
    if (file.numPages > LIMITS.pages) return { refused: 'pages', found: String(file.numPages) }
    const pages: PdfPage[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one page in memory at a time
      const page = await pageOf(await file.getPage(number), OPS)
      if (page === null) return { refused: 'marks', found: String(number) }
      pages.push(page)
    }
    return { pages }
  } catch (error) {
    return refusalOf(error)
  } finally {
    await task.destroy()
  }
}

/** pdf.js and its worker's code, both in this thread; what it says while it loads (in Node, of a canvas) is of no use. */
async function pdfjs(): Promise<typeof Pdfjs> {
  const speaker = globalThis.console
  const { warn } = speaker
  speaker.warn = () => undefined
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    speaker.warn = warn
  }
}

/** What a page shows; null where it has more pieces of text than any page of a report. */
async function pageOf(page: Pdfjs.PDFPageProxy, names: OperatorNames): Promise<PdfPage | null> {
  const viewport = page.getViewport({ scale: 1 })
  const view = matrixOf(viewport.transform)
  const content = await page.getTextContent()
  if (content.items.length > LIMITS.marks) return null
  const operators = await page.getOperatorList()
  const marks: Mark[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const { str, width, height, fontName } = item
    const down = content.styles[fontName]?.vertical === true
    const mark = markOf({ str, width, height, transform: matrixOf(item.transform), down }, view)
    if (mark) marks.push(trimmed(mark))
  }
  page.cleanup()
  const { width, height } = viewport
  return {
    width,
    height,
    marks,
    rules: rulesOf(operators, names, view),
    recognised: marks.length > 0 && hidesText(operators, names),
  }
}

function refusalOf(error: unknown): Opened {
  const name = error instanceof Error ? error.name : ''
  const found = error instanceof Error ? error.message : String(error)
  return { refused: name === 'PasswordException' ? 'password' : 'broken', found: found.slice(0, 200) }
}
