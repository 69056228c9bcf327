import type { Problem } from '../../domain/problem.ts'
import { LIMITS } from '../../files/limits.ts'
import type { Refusal } from '../../files/readInWorker.ts'
import { asking, type Asked, type Asker } from '../asking.ts'
import type { TableAbout, TableQuestions } from '../../summaries/adhoc/tableQuestions.ts'

/** A file to be read as a table: its bytes, which are handed over, or where they are to be read from. */
export interface TableFile {
  readonly file: string
  readonly from: Uint8Array<ArrayBuffer> | Blob
}

/** What crosses to the worker of a table: its file at first, then questions. */
export type TableMessage = TableFile | Asked<TableQuestions>

/** What comes back of a file: what the page needs to know; null where it is no table, or cannot be read. */
export interface Opened {
  readonly about: TableAbout | null
  readonly problems: readonly Problem[]
}

/** A table whose columns are in a worker of its own; the page asks and gets groups, or the rows in sight. */
export interface HeldTable extends TableAbout {
  /** Its number on this page, by which answers are known. */
  readonly id: number
  readonly ask: Asker<TableQuestions>['ask']
  /** Ends its worker, and frees what it holds. */
  readonly end: () => void
}

/** How the reading of a table ended. */
export type TableOutcome =
  | { readonly table: HeldTable | null; readonly problems: readonly Problem[] }
  | { readonly refused: Refusal; readonly detail: string }

let given = 0

/** Reads one file as a table of any kind, in a worker of its own that holds it from then on. */
export function holdTable({ file, from }: TableFile, signal?: AbortSignal): Promise<TableOutcome> {
  return new Promise(resolve => {
    if (signal?.aborted) return resolve({ refused: 'cancelled', detail: '' })
    const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
    const refuse = (refused: Refusal, detail = ''): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve({ refused, detail })
    }
    const stop = (): void => refuse('cancelled')
    const timer = setTimeout(() => refuse('timeout'), LIMITS.seconds * 1000)
    signal?.addEventListener('abort', stop)
    const onError = (event: ErrorEvent): void => refuse('failed', event.message)
    worker.addEventListener('error', onError)
    const onOpened = ({ data }: MessageEvent<Opened>): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      worker.removeEventListener('error', onError)
      if (data.about === null) worker.terminate()
      resolve({ table: data.about && heldBy(worker, data.about), problems: data.problems })
    }
    worker.addEventListener('message', onOpened, { once: true })
    worker.postMessage({ file, from } satisfies TableMessage, from instanceof Blob ? [] : [from.buffer])
  })
}

function heldBy(worker: Worker, about: TableAbout): HeldTable {
  const { ask, failAll } = asking<TableQuestions>(worker)
  given += 1
  return {
    ...about,
    id: given,
    ask,
    end: () => {
      worker.terminate()
      failAll('ended')
    },
  }
}
