import type { FileRead } from './fileRead.ts'
import { LIMITS } from './limits.ts'
import { readFile } from './readFile.ts'
import { refusedRead, type AnyFile, type Means, type ShapeReader } from './shape.ts'
import { sniff, type Kind } from './sniff.ts'

/** The readers of what is no text, each fetched when the first such file comes. */
const READERS: Partial<Readonly<Record<Kind, () => Promise<ShapeReader>>>> = {
  pdf: async () => (await import('./pdf/readPdf.ts')).readPdf,
  docx: async () => (await import('./docx/readDocx.ts')).readDocx,
  xlsx: workbook,
  ods: workbook,
  xls: workbook,
  zip: async () => (await import('./zip/readZip.ts')).readZip,
}

async function workbook(): Promise<ShapeReader> {
  return (await import('./workbook/readWorkbook.ts')).readWorkbook
}

/** How deep a file lies in archives, and what they may yet unpack to. */
interface Depth {
  readonly depth: number
  readonly budget: number
}

/**
 * A file of any shape → what was read of it: one reading, or one for each file in an archive. What it is, its first
 * bytes tell, not its name. Never throws for a file.
 */
export async function readAny(file: AnyFile, means: Means): Promise<readonly FileRead[]> {
  return readAt(file, means, { depth: 0, budget: LIMITS.unpacked })
}

async function readAt({ name, bytes, encoding }: AnyFile, means: Means, at: Depth): Promise<readonly FileRead[]> {
  const kind = sniff(bytes)
  const load = bytes.length > LIMITS.bytes ? undefined : READERS[kind]
  if (!load) return [readFile(name, bytes, encoding)]
  const file = baseName(name)
  const readInner = (inner: AnyFile, budget: number): Promise<readonly FileRead[]> =>
    readAt({ ...inner, ...(encoding === undefined ? {} : { encoding }) }, means, { depth: at.depth + 1, budget })
  try {
    const read = await load()
    return await read({ file, kind, bytes, means, readInner, ...at })
  } catch (error) {
    // The readers of these shapes are other people's: what breaks them is a damaged file, until shown otherwise.
    const found = error instanceof Error ? error.message.slice(0, 200) : String(error)
    return [refusedRead(file, bytes.length, { code: 'DAMAGED', found, values: { kind } })]
  }
}

function baseName(name: string): string {
  return name.split(/[/\\]/u).at(-1) ?? name
}
