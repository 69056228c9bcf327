import { fileURLToPath } from 'node:url'
import type { Means } from './files/shape.ts'

function folder(name: string): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')))
}

/** What the reader needs where it runs as a command: the tables and fonts of pdf.js, from where it is installed. */
export const NODE_MEANS: Means = { pdf: { cmaps: folder('cmaps'), fonts: folder('standard_fonts') } }
