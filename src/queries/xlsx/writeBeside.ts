import type { HandOver } from '../../domain/seen.ts'

type Row = HandOver['tables'][number]['table']['rows'][number] | HandOver['lists'][number]['rows'][number]

/** What crosses to the worker that writes a workbook: all but the rows, then rows in blocks, then the word to write. */
export type XlsxMessage =
  | { readonly begin: HandOver }
  /** Rows of the table of this number, or of the list behind the tables. */
  | { readonly sheet: number; readonly rows: readonly Row[] }
  | { readonly write: true }

/** What comes back, once. */
export type XlsxReply = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string }

/** What a person is told meanwhile, and how it is stopped. */
export interface Writing {
  readonly signal?: AbortSignal | undefined
  /** How many rows have been handed over, of how many; after the last one the workbook is written. */
  readonly onRows?: ((done: number, of: number) => void) | undefined
}

/** So many squares cross at once: a block takes the page a few ms. */
const BLOCK = 4000

/** Writes a workbook in a worker. Rejects with the reason of the signal when it is stopped; nothing of it stays. */
export async function writeBeside(handOver: HandOver, writing: Writing = {}): Promise<Uint8Array<ArrayBuffer>> {
  writing.signal?.throwIfAborted()
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: XlsxMessage): void => worker.postMessage(message)
  try {
    const [bytes] = await Promise.all([replyOf(worker, writing.signal), handed(handOver, tell, writing)])
    return bytes
  } finally {
    worker.terminate()
  }
}

function replyOf(worker: Worker, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxReply>) => {
      if ('bytes' in data) resolve(data.bytes)
      else reject(new Error(data.fault))
    })
    worker.addEventListener('error', event => reject(new Error(event.message)))
    signal?.addEventListener('abort', () => reject(reasonOf(signal)))
  })
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason))
}

async function handed(
  { tables, lists }: HandOver,
  tell: (message: XlsxMessage) => void,
  { signal, onRows }: Writing,
): Promise<void> {
  const bare = tables.map(({ name, table }) => ({ name, table: { ...table, rows: [] } }))
  tell({ begin: { tables: bare, lists: lists.map(list => ({ ...list, rows: [] })) } })
  const sheets: readonly (readonly Row[])[] = [...tables.map(each => each.table.rows), ...lists.map(each => each.rows)]
  const of = sheets.reduce((sum, rows) => sum + rows.length, 0)
  let done = 0
  for (const [sheet, rows] of sheets.entries()) {
    const step = Math.max(1, Math.floor(BLOCK / Math.max(1, rows[0]?.length ?? 1)))
    for (let from = 0; from < rows.length; from += step) {
      const block = rows.slice(from, from + step)
      tell({ sheet, rows: block })
      done += block.length
      onRows?.(done, of)
      // oxlint-disable-next-line no-await-in-loop -- the page has its turn between two blocks
      if (from + step < rows.length) await turn()
      signal?.throwIfAborted()
    }
  }
  tell({ write: true })
}

/** Lets the page do what waits. */
function turn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
