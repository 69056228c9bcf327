import { LANGS } from '../../domain/langs.ts'
import { clipboardOf, csvFile, embedCode, pageFile, xlsxFile } from '../../queries/handOver.ts'
import type { SeenTable } from '../../domain/seen.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import type { OutTask } from './OutMenu.tsx'
import { aboutLists, sourceLines, type Behindhand } from './about.ts'
import { saveFile } from './saveFile.ts'

/** What is taken out: the table as shown, a name for its file, and what stands behind it. */
export interface Taken {
  readonly table: SeenTable
  readonly name: string
  readonly behind: Behindhand
  /** More lines for the page about it: filters, layout. */
  readonly more?: readonly (readonly [string, string])[]
}

/** More squares than these are not written as XLSX: the writer holds all of them at once. */
const MOST = 1_500_000
/** A sheet has room for 1,048,576 rows, heads and notes among them. */
const MOST_ROWS = 1_048_000

/** Saves the table as CSV. */
export function takeCsv({ table, name, behind }: Taken): string {
  saveFile(csvFile(table), `${name}.csv`)
  return behind.words.out.saved
}

/** Saves the table as a workbook, with its method, its sources and the log of the checks. */
export async function takeXlsx({ table, name, behind, more }: Taken, task: OutTask): Promise<string> {
  const { out, numbers } = behind.words
  const squares = table.rows.length * (table.rows[0]?.length ?? 0)
  if (squares > MOST || table.rows.length > MOST_ROWS) return out.tooLarge(numbers.exact(squares))
  const handOver = { tables: [{ name: out.sheets.table, table }], lists: await aboutLists(behind, { more, task }) }
  saveFile(await xlsxFile(handOver, { signal: task.signal, onRows: task.onStep }), `${name}.xlsx`)
  return out.saved
}

/** Saves the table, its charts if any, the data behind it and the log of the checks as one web page that opens offline. */
export async function takePage(
  { table, name, behind, more }: Taken,
  task: OutTask,
  pictures: readonly { readonly alt: string; readonly markup: string }[] = [],
): Promise<string> {
  const { words, reports } = behind
  const { out } = words
  const file = {
    lang: LANGS[words.lang].tag,
    title: table.title,
    lines: [words.shell.product, ...sourceLines(behind)],
    tables: [{ name: out.sheets.table, table }],
    lists: await aboutLists(behind, { more, task }),
    pictures,
    words: { find: out.find, saveData: out.saveData, data: out.dataIn },
  }
  saveFile(await pageFile(file, reports), `${name}.html`)
  return out.saved
}

/** Copies the table so that a spreadsheet takes its numbers as numbers. */
export async function takeCopy(table: SeenTable, { out }: TableWords): Promise<string> {
  await navigator.clipboard.write([await clipboardOf(table)])
  return out.copied
}

/** Copies the address, which carries the view and no data. */
export async function takeLink({ out }: TableWords): Promise<string> {
  await navigator.clipboard.writeText(window.location.href)
  return out.linkSaid
}

/** Copies the code that shows one chart, or the table, inside another page. */
export async function takeEmbed(
  address: string,
  { title, words }: { readonly title: string; readonly words: TableWords },
): Promise<string> {
  await navigator.clipboard.writeText(embedCode(address, title))
  return words.out.embedSaid
}
