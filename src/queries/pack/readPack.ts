import type { CellId } from '../../domain/forms/form.ts'
import type { CellColumn } from '../../engines/cellColumn.ts'
import type { DataSetRead } from '../dataset.ts'
import { failed } from '../failed.ts'
import { addressesOf } from './addresses.ts'
import { reportsOfBlock, type Head } from './block.ts'
import type { PackAsk, PackPiece } from './messages.ts'

/** Reads a large pack in a worker that ends with it: the page gets columns, and heads of reports a few at a time. */
export function readPack(dataset: string, asked: PackAsk, signal: AbortSignal): Promise<DataSetRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' })
    const heads: Head[] = []
    const columns = new Map<CellId, CellColumn>()
    const nothing = { reports: [], units: [], addresses: new Map<string, string>() }
    const stop = (): void => {
      worker.terminate()
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
    }
    const end = (read: DataSetRead): void => {
      worker.terminate()
      signal.removeEventListener('abort', stop)
      resolve(read)
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<PackPiece>) => {
      if ('heads' in data) heads.push(...data.heads)
      else if ('columns' in data) for (const [id, column] of data.columns) columns.set(id, column)
      else {
        const { isRead, problems, units, sources } = data.end
        const reports = isRead ? reportsOfBlock(dataset, heads, columns) : []
        end(isRead ? { reports, units, addresses: addressesOf(sources), problems } : { ...nothing, problems })
      }
    })
    worker.addEventListener('error', ({ message }) => {
      const { problems } = failed(`data/${asked.path}`, { code: 'DATA-MALFORMED', found: message })
      end({ ...nothing, problems })
    })
    worker.postMessage(asked, [asked.bytes])
  })
}
